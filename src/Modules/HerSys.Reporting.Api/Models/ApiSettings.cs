namespace HerSys.Reporting.Api.Models;

/// <summary>What a tenant decides about its interface for clinics' own systems.</summary>
public sealed class ApiSettings
{
    /// <summary>Most requests of one token in a minute; as many may come at once. Counted by each process for itself.</summary>
    public int RequestsPerMinute { get; set; } = 600;
}
