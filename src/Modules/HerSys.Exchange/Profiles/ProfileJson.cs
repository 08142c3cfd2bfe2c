using System.Text.Json;
using System.Text.Json.Serialization;

namespace HerSys.Exchange.Profiles;

/// <summary>Reads the data files of this module strictly: an unknown or doubled key is an error.</summary>
internal static class ProfileJson
{
    private const string Prefix = "HerSys.Exchange.Profiles.";
    private const string SharedFile = Prefix + "shared-values.json";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Strict)
        ?? throw new JsonException("The file is empty.");

    internal static SharedValues Shared() => Read<SharedValues>(Text(SharedFile));

    internal static IEnumerable<(string File, string Json)> Profiles() =>
        from name in typeof(ProfileJson).Assembly.GetManifestResourceNames()
        where name.StartsWith(Prefix, StringComparison.Ordinal) && name != SharedFile
        select (name[Prefix.Length..], Text(name));

    private static string Text(string name)
    {
        using var stream = typeof(ProfileJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
