using HerSys.Platform.Data.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>Runs the outstanding steps of one class after another on an opened database.</summary>
internal sealed class MigrationRun(
    MigrationDatabase database,
    MigrationContext context,
    MigrationTarget target,
    TimeProvider clock)
{
    /// <summary>Runs a class's steps in one transaction. Returns the new version; null when there was nothing to do.</summary>
    public async Task<int?> UpgradeAsync(MigrationClass migration, CancellationToken cancellationToken)
    {
        var version = 0;
        await using var transaction = await database.BeginAsync(cancellationToken);
        try
        {
            // Read again inside of the transaction: another process may have been here while we waited for the lock.
            version = await database.ReadVersionAsync(migration.Name, cancellationToken);
            MigrationSet.CheckNotNewer(migration, version);
            if (!migration.HasStepFrom(version))
            {
                return null;
            }

            while (migration.HasStepFrom(version))
            {
                version = await StepAsync(migration, version, cancellationToken);
            }

            await database.WriteVersionAsync(migration.Name, version, clock.GetUtcNow(), cancellationToken);
            await database.CheckAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return version;
        }
        catch (Exception exception) when (exception is not (MigrationException or OperationCanceledException))
        {
            throw new MigrationException(migration.Name, MigrationClass.StepName(version), exception.Message, exception);
        }
    }

    private async Task<int> StepAsync(MigrationClass migration, int version, CancellationToken cancellationToken)
    {
        var schema = new MigrationBuilder(target.ProviderName);
        var left = migration.Write(version, schema);
        foreach (var operation in schema.Operations)
        {
            await RunAsync(operation, cancellationToken);
        }

        return left;
    }

    private async Task RunAsync(MigrationOperation operation, CancellationToken cancellationToken)
    {
        if (operation is RebuildOperation rebuild)
        {
            await database.RebuildAsync(rebuild, cancellationToken);
            return;
        }

        var statements = operation is PlatformOperation ours ? ours.Render(target) : context.Render(operation);
        foreach (var statement in statements)
        {
            await database.ExecuteAsync(statement, cancellationToken);
        }
    }
}
