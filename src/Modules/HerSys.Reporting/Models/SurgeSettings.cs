namespace HerSys.Reporting.Models;

/// <summary>When this government asks less of the notification, since notifications surge (逼迫時の様式).</summary>
public sealed class SurgeSettings
{
    /// <summary>All periods that were ever set, in the order in which they were set; the last one that covers a day counts.</summary>
    public IReadOnlyList<SurgePeriod> Periods { get; set; } = [];
}
