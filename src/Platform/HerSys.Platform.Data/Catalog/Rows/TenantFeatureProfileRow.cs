namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A feature profile that bounds a tenant.</summary>
internal sealed class TenantFeatureProfileRow
{
    public required string TenantId { get; set; }

    public required string Profile { get; set; }
}
