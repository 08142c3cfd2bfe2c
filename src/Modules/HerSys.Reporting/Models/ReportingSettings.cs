using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Models;

/// <summary>What a tenant decides about its notifications.</summary>
public sealed class ReportingSettings
{
    /// <summary>
    /// The version of the form that is used whatever the day, such as 2022-06-30; empty for the one in force. A new tenant
    /// begins with the short form.
    /// </summary>
    public string FormVersion { get; set; } = "2022-06-30";

    /// <summary>Names by which 所在地 is recognised, beside the government's own.</summary>
    public IReadOnlyList<PlaceName> Places { get; set; } = [];

    /// <summary>The choice of error or warning by rule id, where the law leaves one.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; set; } = new Dictionary<string, Severity>(StringComparer.Ordinal);
}
