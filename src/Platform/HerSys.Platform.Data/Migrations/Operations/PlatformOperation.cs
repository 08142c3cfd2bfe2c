using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations.Operations;

/// <summary>An operation of ours, which the runner turns into statements when it knows the database.</summary>
internal abstract class PlatformOperation : MigrationOperation
{
    /// <summary>The statements for a database; none where it needs nothing.</summary>
    public abstract IEnumerable<string> Render(MigrationTarget target);

    protected static string Quote(string identifier) => SqlNames.Quote(identifier);
}
