using System.Text.Json;

namespace HerSys.Audit.Services;

/// <summary>Takes the facts of an entry apart, for people to read: name and value, nested names joined by dots.</summary>
internal static class EntryFacts
{
    public static IReadOnlyList<(string Name, string Value)> Of(string? detail)
    {
        if (string.IsNullOrWhiteSpace(detail))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(detail);
            return [.. Flatten("", json.RootElement)];
        }
        catch (JsonException)
        {
            return [("", detail)];
        }
    }

    private static IEnumerable<(string Name, string Value)> Flatten(string name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Flatten(Join(name, property.Name), property.Value)),
        JsonValueKind.Array when element.GetArrayLength() == 0 => [],
        JsonValueKind.Array => [(name, string.Join("、", element.EnumerateArray().Select(Text)))],
        JsonValueKind.Null => [],
        _ => [(name, Text(element))],
    };

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() ?? "" : element.GetRawText();

    private static string Join(string outer, string inner) => outer.Length == 0 ? inner : $"{outer}.{inner}";
}
