namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A block of numbers that a tenant took. It is never given back, not even when the tenant goes.</summary>
internal sealed class NumberBlockRow
{
    public required string Series { get; set; }

    public int Block { get; set; }

    public required string TenantId { get; set; }

    public DateTimeOffset TakenAt { get; set; }
}
