using System.Text.Json;
using System.Text.Json.Serialization;

namespace HerSys.Cases;

/// <summary>Reads the data files that ship inside this assembly, strictly: an unknown or doubled key is an error.</summary>
internal static class EmbeddedJson
{
    internal static JsonSerializerOptions Strict { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    internal static string ReadText(string name)
    {
        using var stream = typeof(EmbeddedJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
