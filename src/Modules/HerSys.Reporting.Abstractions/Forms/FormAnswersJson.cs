using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HerSys.Reporting.Forms;

/// <summary>How answers are stored and sent.</summary>
internal static class FormAnswersJson
{
    // Stored and sent as application/json, never written into a page: Japanese stays readable.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    internal static string Write(ImmutableSortedDictionary<string, FieldAnswer> answers)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            foreach (var (code, answer) in answers)
            {
                writer.WritePropertyName(code);
                WriteAnswer(writer, answer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    internal static FormAnswers Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return ReadObject(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new FormatException($"The answers are not valid JSON: {wrong.Message}", wrong);
        }
    }

    private static FormAnswers ReadObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("The answers must be a JSON object such as {\"family_name\":\"見本\"}.");
        }

        var answers = FormAnswers.Empty;
        foreach (var property in root.EnumerateObject())
        {
            answers = property.Value.ValueKind switch
            {
                JsonValueKind.Null => answers,
                JsonValueKind.String => answers.With(property.Name, property.Value.GetString()),
                JsonValueKind.Array => answers.WithList(property.Name, Items(property)),
                _ => throw NotText(property.Name),
            };
        }

        return answers;
    }

    private static IEnumerable<string> Items(JsonProperty property) =>
        property.Value.EnumerateArray().Select(item =>
            item.ValueKind == JsonValueKind.String ? item.GetString()! : throw NotText(property.Name));

    private static FormatException NotText(string code) =>
        new($"The answer to '{code}' must be a string or an array of strings.");

    private static void WriteAnswer(Utf8JsonWriter writer, FieldAnswer answer)
    {
        if (!answer.IsList)
        {
            writer.WriteStringValue(answer.Values[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in answer.Values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
