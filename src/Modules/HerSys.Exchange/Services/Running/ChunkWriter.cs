using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Models;
using HerSys.Exchange.Services.Planning;
using HerSys.Exchange.Services.Reports;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Running;

/// <summary>
/// Settles some hundred rows in one transaction: cases, what the rows said, their lines of the report, and how far the import
/// is. After a kill at any moment a row is either settled with all of these or not begun.
/// </summary>
internal sealed class ChunkWriter(TenantDbContext db, ICaseRegistry cases, RowPlanner planner, ExchangeClock clock)
{
    private const int MostAttempts = 5;

    internal async Task<ChunkResult> WriteAsync(
        ImportWork work, IReadOnlyList<ReadRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work, rows, tally, cancellationToken);
            }
            catch (Exception conflict) when (attempt < MostAttempts && IsConflict(conflict))
            {
                // Another import opened one of these cases meanwhile; looked at again, it is there.
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private static bool IsConflict(Exception exception) =>
        exception is DbUpdateException update && update.IsUniqueViolation() || exception.IsDeadlock();

    private async Task<ChunkResult> TryAsync(
        ImportWork work, IReadOnlyList<ReadRow> rows, ImportTally tally, CancellationToken cancellationToken)
    {
        var plans = await planner.PlanAsync(rows, work.Source, work.AsOf, cancellationToken);
        var opened = work.IsDryRun ? [] : await OpenAsync(plans, cancellationToken);
        if (!work.IsDryRun)
        {
            await cases.ApplyManyAsync([.. plans.Select(plan => plan.Update).OfType<CaseUpdate>()], cancellationToken);
            Remember(work, plans, opened);
        }

        var lines = plans.Select(plan => ReportLine.Of(plan, opened.GetValueOrDefault(plan.Source.Row)?.HerSysId)).ToList();
        var next = tally.With(plans);
        if (work.ImportId is { } importId)
        {
            await LogAsync(work, importId, lines, tally.Total, next, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new ChunkResult(next, lines);
    }

    private async Task<Dictionary<int, OpenedCase>> OpenAsync(IReadOnlyList<RowPlan> plans, CancellationToken cancellationToken)
    {
        var opening = plans.Where(plan => plan.Opening is not null).ToArray();
        var opened = await cases.AddManyAsync([.. opening.Select(plan => plan.Opening!)], cancellationToken);
        return opening.Zip(opened).ToDictionary(pair => pair.First.Source.Row, pair => pair.Second);
    }

    private void Remember(ImportWork work, IReadOnlyList<RowPlan> plans, Dictionary<int, OpenedCase> opened)
    {
        foreach (var plan in plans.Where(plan => plan.IsNews))
        {
            var row = plan.Source;
            var entry = plan.Known ?? Add(work.Source, row.Key);
            entry.CaseId = opened.GetValueOrDefault(row.Row)?.CaseId ?? plan.Case!.CaseId;
            entry.Fingerprint = row.Values.Fingerprint();
            entry.Values = row.Values.ToJson();
            entry.AsOf = work.AsOf;
            entry.ImportId = work.ImportId!.Value;
        }
    }

    private ImportedRow Add(string source, string key)
    {
        var entry = new ImportedRow { Source = source, Key = key, Fingerprint = "", Values = "" };
        db.Add(entry);
        return entry;
    }

    private async Task LogAsync(
        ImportWork work, Guid importId, List<ReportLine> lines, int settled, ImportTally next, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().SingleAsync(run => run.Id == importId, cancellationToken);
        if (run.Settled != settled || run.State != (work.IsDryRun ? ImportState.Checking : ImportState.Running))
        {
            throw new ImportTakenOverException();
        }

        run.Settled = next.Total;
        run.Summary = next.ToSummary(work).ToJson();
        run.BeatAt = clock.Now;
        db.Add(new ImportReportPart
        {
            ImportId = importId,
            FirstRow = lines[0].Row,
            Refused = lines.Count(line => line.Outcome == RowOutcome.Refused),
            Lines = ReportLine.ToJson(lines),
        });
    }
}
