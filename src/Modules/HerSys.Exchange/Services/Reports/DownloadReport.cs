using System.Globalization;
using HerSys.Exchange.Models;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Planning;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Reports;

/// <summary>Writes the report of an import as CSV. The download is on record before the first byte.</summary>
internal sealed class DownloadReport(TenantDbContext db, ImportAudit audit)
{
    /// <summary>The import, its download on record; null if there is none of that id.</summary>
    internal async Task<ImportRun?> BeginAsync(Guid importId, bool refusedOnly, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(run => run.Id == importId, cancellationToken);
        if (run is not null)
        {
            await audit.DownloadingAsync(run, refusedOnly, cancellationToken);
        }

        return run;
    }

    internal async Task WriteAsync(ImportRun run, bool refusedOnly, TextWriter output, CancellationToken cancellationToken)
    {
        var report = new ReportWriter(output, CultureInfo.CurrentUICulture);
        await report.WriteHeadAsync();
        await foreach (var lines in Parts(db, run.Id, refusedOnly).WithCancellation(cancellationToken))
        {
            await report.WriteAsync(refusedOnly ? Refused(lines) : ReportLine.FromJson(lines));
        }
    }

    /// <summary>The first refused rows, for the page.</summary>
    internal async Task<IReadOnlyList<ReportLine>> FirstRefusedAsync(Guid importId, int count, CancellationToken cancellationToken)
    {
        var found = new List<ReportLine>();
        await foreach (var lines in Parts(db, importId, refusedOnly: true).WithCancellation(cancellationToken))
        {
            found.AddRange(Refused(lines).Take(count - found.Count));
            if (found.Count == count)
            {
                break;
            }
        }

        return found;
    }

    private static IEnumerable<ReportLine> Refused(string lines) =>
        ReportLine.FromJson(lines).Where(line => line.Outcome == RowOutcome.Refused);

    private static IAsyncEnumerable<string> Parts(TenantDbContext db, Guid importId, bool refusedOnly) => db.Set<ImportReportPart>()
        .AsNoTracking()
        .Where(part => part.ImportId == importId && (!refusedOnly || part.Refused > 0))
        .OrderBy(part => part.FirstRow)
        .Select(part => part.Lines)
        .AsAsyncEnumerable();
}
