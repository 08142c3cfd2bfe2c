using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations.Operations;

/// <summary>
/// The unique (TenantId, Id) on a table that others refer to, made once, whichever migration asks first.
/// </summary>
internal sealed class UniqueKeyOperation(string table, IReadOnlyList<string> columns) : PlatformOperation
{
    public string Table => table;

    public string Name => SqlNames.Join("AK", table, columns);

    public AddUniqueConstraintOperation ToConstraint() => new() { Table = table, Name = Name, Columns = [.. columns] };

    public override IEnumerable<string> Render(MigrationTarget target)
        => [$"CREATE UNIQUE INDEX IF NOT EXISTS {Quote(Name)} ON {Quote(table)} ({SqlNames.QuoteList(columns)})"];
}
