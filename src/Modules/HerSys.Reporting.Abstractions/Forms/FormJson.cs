using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace HerSys.Reporting.Forms;

/// <summary>How a form's file is read: strictly, since a misspelt key would silently open or close a field.</summary>
internal static class FormJson
{
    private static readonly JsonDocumentOptions Document = new()
    {
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Stored = new(Strict)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Stored);

    internal static T Read<T>(string name, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Stored) ?? throw new FormDefinitionException($"{name}: it is empty.");
        }
        catch (JsonException wrong)
        {
            throw new FormDefinitionException($"{name}: {wrong.Message}", wrong);
        }
    }

    internal static JsonObject Parse(string name, string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Document) as JsonObject
                ?? throw new FormDefinitionException($"{name}: the file must hold one JSON object.");
        }
        catch (JsonException wrong)
        {
            throw new FormDefinitionException($"{name}: not valid JSON. {wrong.Message}", wrong);
        }
    }

    internal static FormDefinition ToForm(string name, JsonObject file)
    {
        try
        {
            return file.Deserialize<FormDefinition>(Strict)
                ?? throw new FormDefinitionException($"{name}: the file is empty.");
        }
        catch (JsonException wrong)
        {
            throw new FormDefinitionException($"{name}: {wrong.Message}", wrong);
        }
    }
}
