namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>The last run of a background task of a tenant, over all nodes.</summary>
internal sealed class TaskRunRow
{
    public required string TenantId { get; set; }

    public required string Task { get; set; }

    /// <summary>The time that the run stood for.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>Until when its node may be at work; null when it has ended.</summary>
    public DateTimeOffset? HeldUntil { get; set; }
}
