using System.Text.Json;
using HerSys.Settings.Contracts;

namespace HerSys.Settings.Services.Configuration;

/// <summary>How files of configuration are found in the ledger.</summary>
internal static class ConfigurationAudit
{
    /// <summary>Kind of record.</summary>
    public const string Subject = "configuration";

    /// <summary>What was changed and passed over, as JSON.</summary>
    public static string Detail(ConfigurationPreview preview) => JsonSerializer.Serialize(new
    {
        preview.Title,
        preview.Changes,
        preview.Refused,
        Parts = preview.Groups.Select(group => new { group.Step, Lines = group.Lines.Count, Refused = group.Refusals.Count }),
    });
}
