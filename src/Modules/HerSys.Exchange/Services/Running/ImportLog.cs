using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Reading;
using HerSys.Exchange.Services.Audit;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Running;

/// <summary>Keeps the log of imports: each begins, goes on and ends here, with its entry in the ledger.</summary>
internal sealed class ImportLog(TenantDbContext db, ImportAudit audit, ICurrentActor actor, ExchangeClock clock)
{
    internal ImportRun Make(ImportProfile profile, string fileName, long size, ImportState state) => new()
    {
        Profile = profile.Name,
        ProfileVersion = profile.Version,
        FileName = Short(fileName),
        FileSize = size,
        State = state,
        CreatedById = actor.UserId,
        CreatedBy = actor.DisplayName,
        CreatedAt = clock.Now,
        ConfirmedAt = state == ImportState.Running ? clock.Now : null,
        BeatAt = clock.Now,
    };

    /// <summary>The file was looked through and can be read.</summary>
    internal async Task<ImportRun> OpenedAsync(ImportRun run, ImportFile file, CancellationToken cancellationToken)
    {
        run.FileHash = file.Hash;
        run.Rows = file.Count;
        run.AsOf = file.AsOf;
        run.BeatAt = clock.Now;
        if (run.State == ImportState.Running && run.Settled == 0)
        {
            audit.Started(run);
        }

        return await SaveAsync(run, cancellationToken);
    }

    internal async Task RefusedAsync(ImportRun run, BilingualText reason, CancellationToken cancellationToken)
    {
        run.State = ImportState.Refused;
        (run.ReasonJa, run.ReasonEn) = (reason.Ja, reason.En);
        run.FinishedAt = clock.Now;
        audit.Refused(run, reason.Ja);
        await SaveAsync(run, cancellationToken);
    }

    /// <summary>All rows are settled.</summary>
    internal async Task<ImportSummary> FinishedAsync(ImportWork work, ImportTally tally, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().SingleAsync(run => run.Id == work.ImportId, cancellationToken);
        var summary = tally.ToSummary(work);
        run.State = work.IsDryRun ? ImportState.Checked : ImportState.Done;
        run.Summary = summary.ToJson();
        run.FinishedAt = clock.Now;
        if (work.IsDryRun)
        {
            audit.Checked(run, summary);
        }
        else
        {
            audit.Finished(run, summary);
        }

        await SaveAsync(run, cancellationToken);
        return summary;
    }

    /// <summary>Something broke; what is settled stays, and the import can go on.</summary>
    internal async Task FailedAsync(Guid importId, BilingualText reason)
    {
        db.ChangeTracker.Clear();
        var now = clock.Now;
        await db.Set<ImportRun>()
            .Where(run => run.Id == importId && (run.State == ImportState.Running || run.State == ImportState.Checking))
            .ExecuteUpdateAsync(run => run
                .SetProperty(x => x.State, ImportState.Failed)
                .SetProperty(x => x.ReasonJa, reason.Ja)
                .SetProperty(x => x.ReasonEn, reason.En)
                .SetProperty(x => x.FinishedAt, now)
                .SetProperty(x => x.Version, x => x.Version + 1));
    }

    private async Task<ImportRun> SaveAsync(ImportRun run, CancellationToken cancellationToken)
    {
        if (db.Entry(run).State == EntityState.Detached)
        {
            db.Add(run);
        }

        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    /// <summary>Some browsers send the whole path.</summary>
    private static string Short(string fileName)
    {
        var name = JapaneseText.Normalize(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]);
        return name.Length <= ExchangeLimits.FileName ? name : name[..ExchangeLimits.FileName];
    }
}
