using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Reading;
using HerSys.Exchange.Services.Uploads;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HerSys.Exchange.Services.Running;

/// <summary>Looks an uploaded file through, or imports it, from where it stands to its end.</summary>
internal sealed class WorkOnImport(
    TenantDbContext db,
    ImportProfiles profiles,
    FileStore files,
    ImportEngine engine,
    ImportLog log,
    ExchangeClock clock,
    ILogger<WorkOnImport> logger)
{
    internal async Task ExecuteAsync(Guid importId, CancellationToken cancellationToken)
    {
        try
        {
            await WorkAsync(importId, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning("Import {Import} was interrupted; it can go on", importId);
        }
        catch (Exception conflict) when (conflict is ImportTakenOverException or DbUpdateConcurrencyException)
        {
            logger.LogWarning("Import {Import} is worked on elsewhere", importId);
        }
        catch (Exception error)
        {
            logger.LogError(error, "Import {Import} stopped", importId);
            await log.FailedAsync(importId, ImportCases.Broken);
        }
    }

    private async Task WorkAsync(Guid importId, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().SingleAsync(run => run.Id == importId, cancellationToken);
        if (run.State is not (ImportState.Checking or ImportState.Running))
        {
            return;
        }

        if (await OpenAsync(run, cancellationToken) is not { } file)
        {
            return;
        }

        await log.OpenedAsync(run, file, cancellationToken);
        var isDryRun = run.State == ImportState.Checking;
        var work = new ImportWork(run.Profile, file.AsOf, run.FileName) { ImportId = importId, IsDryRun = isDryRun };
        var settled = run.Summary is null ? ImportTally.Empty : ImportTally.From(ImportSummary.FromJson(run.Summary));
        var tally = await engine.RunAsync(work, file, settled, progress: null, report: null, cancellationToken);
        await log.FinishedAsync(work, tally, cancellationToken);
        if (!isDryRun)
        {
            await files.DeleteAsync(importId, cancellationToken);
        }
    }

    private async Task<ImportFile?> OpenAsync(ImportRun run, CancellationToken cancellationToken)
    {
        try
        {
            var profile = profiles.Require(run.Profile);
            var stream = await files.ReadAsync(run.Id, cancellationToken);
            return await ImportFile.OpenAsync(stream, profile, profiles.Shared, clock.Today, cancellationToken);
        }
        catch (ImportRefusedException refusal)
        {
            await log.RefusedAsync(run, refusal.Text, cancellationToken);
            await files.DeleteAsync(run.Id, cancellationToken);
            return null;
        }
    }
}
