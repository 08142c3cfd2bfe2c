using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>
/// Claims in the host database, one statement each. A catalogue in a SQLite file has one node, whose scheduler does not
/// double runs by itself. A run that was taken for a time far ahead was taken before the clock was put back: it counts no
/// more, else the task would rest until that time.
/// </summary>
internal sealed class EfBackgroundTaskClaims(CatalogContexts contexts, HostDataOptions host, TimeProvider clock) : IBackgroundTaskClaims
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(30);

    private bool IsSingleNode => host.Catalog.Provider == DatabaseProvider.Sqlite;

    public async Task<bool> TryTakeAsync(string tenantId, string task, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        if (IsSingleNode)
        {
            return true;
        }

        var now = clock.GetUtcNow().ToUniversalTime();
        var due = dueAt.ToUniversalTime();
        await using var session = contexts.CreateDbContext();
        var taken = await session.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "TaskRuns" AS run ("TenantId", "Task", "DueAt", "HeldUntil") VALUES ({tenantId}, {task}, {due}, {now + LongestRun})
            ON CONFLICT ("TenantId", "Task") DO UPDATE SET "DueAt" = excluded."DueAt", "HeldUntil" = excluded."HeldUntil"
            WHERE run."DueAt" > {now + LongestRun}
                OR (run."DueAt" < excluded."DueAt" AND (run."HeldUntil" IS NULL OR run."HeldUntil" < {now}))
            """,
            cancellationToken);
        return taken == 1;
    }

    public async Task EndAsync(string tenantId, string task)
    {
        if (IsSingleNode)
        {
            return;
        }

        await using var session = contexts.CreateDbContext();
        await session.Set<TaskRunRow>()
            .Where(run => run.TenantId == tenantId && run.Task == task)
            .ExecuteUpdateAsync(run => run.SetProperty(row => row.HeldUntil, (DateTimeOffset?)null));
    }
}
