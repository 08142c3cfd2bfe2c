namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A feature profile; its ordered rules are one JSON text.</summary>
internal sealed class FeatureProfileRow
{
    public required string Name { get; set; }

    public required string Description { get; set; }

    public required string Rules { get; set; }
}
