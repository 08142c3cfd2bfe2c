using HerSys.Exchange.Models;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Uploads;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Running;

/// <summary>What somebody says to an import: yes, no, go on. Each can be said twice; the second time changes nothing.</summary>
internal sealed class DecideOnImport(TenantDbContext db, FileStore files, ImportAudit audit, ExchangeClock clock, ImportRunner runner)
{
    /// <summary>Imports what was looked through.</summary>
    internal async Task<bool> ConfirmAsync(Guid importId, CancellationToken cancellationToken)
    {
        var isDone = await ChangeAsync(importId, run => run.State == ImportState.Checked, Confirm, cancellationToken);
        if (isDone)
        {
            runner.Start(importId);
        }

        return isDone;

        void Confirm(ImportRun run)
        {
            run.State = ImportState.Running;
            run.ConfirmedAt = clock.Now;
            run.FinishedAt = null;
            run.Settled = 0;
            run.Summary = null;
        }
    }

    /// <summary>Drops a file that was not imported yet.</summary>
    internal async Task<bool> CancelAsync(Guid importId, CancellationToken cancellationToken)
    {
        var isDone = await ChangeAsync(importId, run => run.ConfirmedAt is null && run.State != ImportState.Refused, Cancel, cancellationToken);
        if (isDone)
        {
            await files.DeleteAsync(importId, cancellationToken);
        }

        return isDone;

        void Cancel(ImportRun run)
        {
            run.State = ImportState.Cancelled;
            run.FinishedAt = clock.Now;
            audit.Cancelled(run);
        }
    }

    /// <summary>Goes on with one that was interrupted.</summary>
    internal async Task<bool> ContinueAsync(Guid importId, CancellationToken cancellationToken)
    {
        var isDone = await ChangeAsync(importId, run => Interruption.IsInterrupted(run, clock.Now), Continue, cancellationToken);
        if (isDone)
        {
            runner.Start(importId);
        }

        return isDone;

        void Continue(ImportRun run)
        {
            run.State = run.ConfirmedAt is null ? ImportState.Checking : ImportState.Running;
            run.FinishedAt = null;
            (run.ReasonJa, run.ReasonEn) = (null, null);
        }
    }

    private async Task<bool> ChangeAsync(
        Guid importId, Func<ImportRun, bool> isAllowed, Action<ImportRun> change, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().SingleOrDefaultAsync(run => run.Id == importId, cancellationToken);
        if (run is null || !isAllowed(run))
        {
            return false;
        }

        change(run);
        run.BeatAt = clock.Now;
        try
        {
            await SaveAsync(run, cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>The report of the look gives way to that of the import.</summary>
    private async Task SaveAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using (transaction)
        {
            await db.SaveChangesAsync(cancellationToken);
            if (run.Settled == 0)
            {
                await db.Set<ImportReportPart>().Where(part => part.ImportId == run.Id).ExecuteDeleteAsync(cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }
}
