namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A feature that was switched on for a tenant.</summary>
internal sealed class TenantFeatureRow
{
    public required string TenantId { get; set; }

    public required string FeatureId { get; set; }
}
