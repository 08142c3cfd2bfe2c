using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Tells the second of two editors who was first, and what differs from what they typed.</summary>
internal sealed class ConflictReport(TenantDbContext db, CaseFiles files, CaseClock clock)
{
    /// <summary>The outcome for somebody who was overtaken.</summary>
    /// <param name="compare">What differs between the record as it is now and what was typed.</param>
    public async Task<CaseOutcome> MakeAsync(
        Guid caseId, Func<CaseFile, IEnumerable<CaseDifference>> compare, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(caseId, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var (by, at) = await LastChangeAsync(file, cancellationToken);
        var differences = compare(file).ToList();
        var version = file.Record.Version;
        db.ChangeTracker.Clear();
        return CaseOutcome.Overtaken(new CaseConflict(by, at, differences, version));
    }

    /// <summary>Changes of fields as differences.</summary>
    public static IEnumerable<CaseDifference> Of(IEnumerable<FieldChange> changes) =>
        changes.Select(change => new CaseDifference(CaseFieldLabels.Of(change.Field), change.Before, change.After));

    /// <summary>A status as a difference: what is current now, and what was typed.</summary>
    public CaseDifference OfStatus(CaseFile file, string typedCode, DateTimeOffset typedStart)
    {
        var current = file.CurrentStatus;
        return new CaseDifference(new BilingualText("現在のステータス", "Current status"), InWords(current.Code, current.EffectiveAt), InWords(typedCode, typedStart));
    }

    private string InWords(string code, DateTimeOffset start)
    {
        var label = Statuses.CaseStatuses.TryGet(code, out var status) ? status.Label.In(System.Globalization.CultureInfo.CurrentUICulture) : code;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{label} ({clock.LocalOf(start):yyyy-MM-dd HH:mm})");
    }

    private async Task<(string By, DateTimeOffset At)> LastChangeAsync(CaseFile file, CancellationToken cancellationToken)
    {
        var caseId = file.Record.Id;
        var last = await db.Set<CaseEvent>().AsNoTracking().Where(entry => entry.CaseId == caseId)
            .OrderByDescending(entry => entry.At)
            .Select(entry => new { entry.EnteredBy, entry.At })
            .FirstOrDefaultAsync(cancellationToken);
        IEnumerable<(string By, DateTimeOffset At)> entries =
        [
            .. file.Statuses.Select(entry => (entry.EnteredBy, entry.EnteredAt)),
            .. file.Tests.Select(test => (test.EnteredBy, test.EnteredAt)),
        ];
        return (last is null ? entries : entries.Append((last.EnteredBy, last.At))).MaxBy(entry => entry.At);
    }
}
