using Microsoft.EntityFrameworkCore.Migrations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>
/// Creates and upgrades the tables of a module, once per database. Besides <see cref="Create"/> a class has methods
/// <c>int UpdateFrom1()</c>, <c>int UpdateFrom2()</c> and so on; each leaves the version that it returns. Steps write
/// operations to <see cref="Schema"/> and nothing else; what was released is never changed.
/// </summary>
public abstract class DataMigration
{
    /// <summary>Takes the operations of a step; rendered for SQLite or PostgreSQL.</summary>
    public MigrationBuilder Schema { get; internal set; } = null!;

    /// <summary>Smaller numbers run earlier among the classes of one assembly; then the name decides.</summary>
    public virtual int Order => 0;

    /// <summary>Makes the tables where there are none, and returns the version that this leaves.</summary>
    public abstract int Create();
}
