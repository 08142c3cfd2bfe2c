namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A key of the host's ring, as XML.</summary>
internal sealed class DataProtectionKeyRow
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
