using HerSys.Exchange.Models;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Running;
using HerSys.Platform.Data;
using HerSys.Platform.Settings;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>Deletes files that were looked through and never confirmed: they speak of people and nobody needs them.</summary>
internal sealed class DropForgottenUploads(TenantDbContext db, FileStore files, ImportAudit audit, ExchangeClock clock, ISiteService site)
{
    private static readonly ImportState[] Waiting = [ImportState.Checking, ImportState.Checked, ImportState.Failed];

    /// <returns>How many files were deleted.</returns>
    internal async Task<int> ExecuteAsync(CancellationToken cancellationToken)
    {
        var hours = (await site.GetAsync<UploadSettings>(cancellationToken)).KeptHours;
        var limit = clock.Now.AddHours(-hours);
        var ids = await db.Set<ImportRun>()
            .Where(run => run.ConfirmedAt == null && Waiting.Contains(run.State) && run.CreatedAt <= limit)
            .Select(run => run.Id)
            .ToListAsync(cancellationToken);
        var dropped = 0;
        foreach (var id in ids)
        {
            dropped += await DropAsync(id, hours, cancellationToken) ? 1 : 0;
        }

        return dropped;
    }

    private async Task<bool> DropAsync(Guid id, int hours, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().SingleAsync(run => run.Id == id, cancellationToken);
        if (run.State == ImportState.Checking && !Interruption.IsInterrupted(run, clock.Now))
        {
            return false;
        }

        run.State = ImportState.Cancelled;
        run.FinishedAt = clock.Now;
        run.ReasonJa = $"確認されないまま{hours}時間が過ぎました。取り込むときは、もう一度ファイルを選んでください。";
        run.ReasonEn = $"Nobody confirmed it within {hours} hours. To import it, choose the file again.";
        audit.Forgotten(run, hours);
        try
        {
            await SaveAsync(id, cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody confirmed or cancelled it at this very moment: what people decide counts.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using (transaction)
        {
            await db.SaveChangesAsync(cancellationToken);
            await files.DeleteAsync(id, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
