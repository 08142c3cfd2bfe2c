namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>Who sets a tenant up.</summary>
internal sealed class SetUpLeaseRow
{
    public required string TenantId { get; set; }

    /// <summary>The process, see <see cref="ProcessMark"/>.</summary>
    public required string Holder { get; set; }

    /// <summary>Until when it may be at work (UTC).</summary>
    public DateTimeOffset HeldUntil { get; set; }
}
