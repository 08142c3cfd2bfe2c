namespace HerSys.Platform.Data.Migrations.Operations;

/// <summary>
/// Brackets the rebuilding of a table on SQLite: what stands between is run by the runner, which reads indexes and
/// triggers of the table before and makes them again after.
/// </summary>
internal sealed class RebuildOperation(string table, bool isBegin) : PlatformOperation
{
    public string Table => table;

    public bool IsBegin => isBegin;

    public override IEnumerable<string> Render(MigrationTarget target) => [];
}
