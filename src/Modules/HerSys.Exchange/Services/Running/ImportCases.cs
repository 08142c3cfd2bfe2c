using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Reading;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Reports;
using HerSys.Japan;
using System.Globalization;

namespace HerSys.Exchange.Services.Running;

/// <summary>Imports a file at once, as the command line does.</summary>
internal sealed class ImportCases(ImportProfiles profiles, ImportEngine engine, ImportLog log, ImportAudit audit, ExchangeClock clock)
    : ICaseImport
{
    internal static BilingualText Broken { get; } = new(
        "取り込みが途中で止まりました。そこまでの行は記録されています。もう一度取り込むと、残りだけを取り込みます。",
        "The import stopped on the way. The rows up to there are recorded; importing again takes in the rest.");

    public async Task<ImportSummary> ImportAsync(ImportRequest request, CancellationToken cancellationToken = default)
    {
        var profile = profiles.Require(request.Profile);
        var run = log.Make(profile, request.FileName, request.File.Length, ImportState.Running);
        var file = await OpenAsync(request, profile, run, cancellationToken);
        var report = request.Report is null ? null : new ReportWriter(request.Report, CultureInfo.CurrentUICulture);
        await (report?.WriteHeadAsync() ?? Task.CompletedTask);
        var work = new ImportWork(profile.Name, file.AsOf, run.FileName) { IsDryRun = request.DryRun };
        if (request.DryRun)
        {
            var looked = await engine.RunAsync(work, file, ImportTally.Empty, request.Progress, report, cancellationToken);
            var summary = looked.ToSummary(work);
            await audit.LookedAsync(summary, cancellationToken);
            return summary;
        }

        await log.OpenedAsync(run, file, cancellationToken);
        work = work with { ImportId = run.Id };
        try
        {
            var tally = await engine.RunAsync(work, file, ImportTally.Empty, request.Progress, report, cancellationToken);
            return await log.FinishedAsync(work, tally, cancellationToken);
        }
        catch
        {
            await log.FailedAsync(run.Id, Broken);
            throw;
        }
    }

    private async Task<ImportFile> OpenAsync(
        ImportRequest request, ImportProfile profile, ImportRun run, CancellationToken cancellationToken)
    {
        try
        {
            return await ImportFile.OpenAsync(request.File, profile, profiles.Shared, clock.Today, cancellationToken);
        }
        catch (ImportRefusedException refusal) when (request.DryRun)
        {
            await audit.RefusedAsync(run.FileName, run.Profile, refusal.Text.Ja, cancellationToken);
            throw;
        }
        catch (ImportRefusedException refusal)
        {
            await log.RefusedAsync(run, refusal.Text, cancellationToken);
            throw;
        }
    }
}
