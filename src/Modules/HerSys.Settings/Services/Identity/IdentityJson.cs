using System.Text.Json;
using HerSys.Platform.Settings;

namespace HerSys.Settings.Services.Identity;

/// <summary>How states of the settings are kept in the history.</summary>
internal static class IdentityJson
{
    /// <summary>The topic in the history.</summary>
    public const string Topic = nameof(SiteIdentity);

    public static string Write(SiteIdentity identity) => JsonSerializer.Serialize(identity, JsonSerializerOptions.Web);

    public static SiteIdentity Read(string json) =>
        JsonSerializer.Deserialize<SiteIdentity>(json, JsonSerializerOptions.Web) ?? new SiteIdentity();
}
