using System.Globalization;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Services.Reports;
using HerSys.Exchange.Services.Running;
using HerSys.Exchange.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Pages;

/// <summary>Reads the log of imports for screens.</summary>
internal sealed class ReadImports(TenantDbContext db, ImportProfiles profiles, DownloadReport reports, ExchangeClock clock)
{
    private const int PageSize = 50;
    private const int RefusedShown = 20;

    /// <summary>A page of the list, newest first.</summary>
    internal async Task<ImportsPage> ListAsync(string? before, CancellationToken cancellationToken)
    {
        var runs = db.Set<ImportRun>().AsNoTracking();
        if (long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.Ticks)
        {
            var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
            runs = runs.Where(run => run.CreatedAt < instant);
        }

        var found = await runs.OrderByDescending(run => run.CreatedAt).Take(PageSize + 1).ToListAsync(cancellationToken);
        var next = found.Count > PageSize ? found[PageSize - 1].CreatedAt.UtcTicks.ToString(CultureInfo.InvariantCulture) : null;
        return new ImportsPage([.. found.Take(PageSize).Select(Line)], next, before is null);
    }

    /// <summary>One import with what its page shows; null if there is none of that id.</summary>
    internal async Task<ImportPage?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken);
        if (run is null)
        {
            return null;
        }

        var line = Line(run);
        var refused = line.Summary is { Refused: > 0 } && !line.IsUnderWay
            ? await reports.FirstRefusedAsync(id, RefusedShown, cancellationToken)
            : [];
        return new ImportPage(line, refused, await BeforeAsync(run, cancellationToken));
    }

    private async Task<ImportLine?> BeforeAsync(ImportRun run, CancellationToken cancellationToken)
    {
        if (run.FileHash is null || run.State != ImportState.Checked)
        {
            return null;
        }

        var before = await db.Set<ImportRun>().AsNoTracking()
            .Where(other => other.FileHash == run.FileHash && other.Profile == run.Profile && other.State == ImportState.Done)
            .OrderByDescending(other => other.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return before is null ? null : Line(before);
    }

    private ImportLine Line(ImportRun run) => new()
    {
        Id = run.Id,
        FileName = run.FileName,
        Profile = profiles.TryGet(run.Profile, out var profile) ? profile.Title : new BilingualText(run.Profile, run.Profile),
        State = run.State,
        IsInterrupted = Interruption.IsInterrupted(run, clock.Now),
        Rows = run.Rows,
        Settled = run.Settled,
        CreatedBy = run.CreatedBy,
        CreatedAt = run.CreatedAt,
        FinishedAt = run.FinishedAt,
        AsOf = run.AsOf,
        Reason = run.ReasonJa is null ? null : new BilingualText(run.ReasonJa, run.ReasonEn ?? run.ReasonJa),
        Summary = run.Summary is null ? null : ImportSummary.FromJson(run.Summary),
        IsConfirmed = run.ConfirmedAt is not null,
    };
}
