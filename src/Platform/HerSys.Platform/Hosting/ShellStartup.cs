using HerSys.Platform.Shells;

namespace HerSys.Platform.Hosting;

/// <summary>Readies the process: catalogue tables, then the table of tenants. No tenant's database is opened.</summary>
public sealed class ShellStartup(ITenantCatalog catalog, RunningShellTable table)
{
    /// <summary>Position in the stream of changes from which this process follows.</summary>
    public long Sequence { get; private set; }

    /// <summary>Migrates the catalogue and loads the tenants.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await catalog.MigrateAsync(cancellationToken);

        // The position is read first: a change in between is then seen twice, never missed.
        var changes = await catalog.ChangesSinceAsync(0, cancellationToken);
        Sequence = changes.Count == 0 ? 0 : changes[^1].Sequence;
        table.Load(await catalog.ListAsync(cancellationToken));
    }
}
