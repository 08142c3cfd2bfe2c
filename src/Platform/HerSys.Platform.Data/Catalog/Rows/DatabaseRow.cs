using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A database that an operator added besides those of the configuration.</summary>
internal sealed class DatabaseRow
{
    public required string Name { get; set; }

    public DatabaseProvider Provider { get; set; }

    public required string ConnectionString { get; set; }

    public string? AppRole { get; set; }
}
