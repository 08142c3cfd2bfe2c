using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Japan;

namespace HerSys.Cases.Services.Changes;

/// <summary>Records when symptoms improved (症状軽快) and how severe the illness is (重症度).</summary>
internal sealed class RecordCourse(CaseChange change, CaseEvents events, ConflictReport conflicts, CaseAudit audit, CaseClock clock)
{
    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, CourseWish wish, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, wish.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var changes = Differences(file.Record, wish).ToList();
        if (changes.Count == 0)
        {
            return CaseOutcome.Done();
        }

        if (file.Record.Version != wish.Version)
        {
            return await OvertakenAsync(caseId, wish, cancellationToken);
        }

        var refusals = Check(file.Record, wish).ToList();
        if (refusals.Count > 0)
        {
            await audit.RefusedAsync(caseId, "経過の記録を受け付けませんでした", refusals, cancellationToken);
            return CaseOutcome.Refuse(refusals);
        }

        (file.Record.ImprovedAt, file.Record.ImprovedOn) = (wish.ImprovedAt, wish.ImprovedOn);
        file.Record.Severity = wish.Severity ?? file.Record.Severity;
        var kind = changes.Exists(field => field.Field == "improved") ? CaseEventKind.Improvement : CaseEventKind.Changed;
        events.Add(caseId, kind, changes, wish.Reason, "画面");
        audit.Did(file, "経過を記録しました", changes, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, wish, cancellationToken);
    }

    private static IEnumerable<FieldChange> Differences(Case record, CourseWish wish)
    {
        var before = CaseDatesMapper.Read(record);
        var after = before with { ImprovedAt = wish.ImprovedAt, ImprovedOn = wish.ImprovedAt is null ? wish.ImprovedOn : null };
        return FieldChanges.Between(before, after)
            .Concat(wish.Severity is { } severity ? FieldChanges.Of("severity", record.Severity?.ToString(), severity.ToString()) : []);
    }

    private IEnumerable<CaseFinding> Check(Case record, CourseWish wish)
    {
        var day = wish.ImprovedAt is { } at ? clock.DayOf(at) : wish.ImprovedOn;
        if (day > clock.Today || wish.ImprovedAt > clock.Now)
        {
            yield return Finding("day", "症状軽快がいまより後になっています。実際に軽快した日時を入力してください。", "The improvement lies in the future. Enter when symptoms did improve.");
        }

        if ((record.SymptomsBeganOn ?? record.OnsetDate) is { } onset && day < onset)
        {
            yield return Finding("day", $"症状軽快が発病日({JapaneseDate.ToShort(onset)})より前です。どちらかの日付を確かめてください。", "The improvement lies before the onset. Check both dates.");
        }

        var hadImproved = record.ImprovedAt is not null || record.ImprovedOn is not null;
        if (hadImproved && string.IsNullOrWhiteSpace(wish.Reason) && (wish.ImprovedAt != record.ImprovedAt || wish.ImprovedOn != record.ImprovedOn))
        {
            yield return Finding("reason", "記録した症状軽快を変えるときは、理由を入力してください。例: 再び発熱した", "Give the reason for changing a recorded improvement, for example that fever came back.");
        }
    }

    private static CaseFinding Finding(string field, string ja, string en) => new(field, new BilingualText(ja, en));

    private Task<CaseOutcome> OvertakenAsync(Guid caseId, CourseWish wish, CancellationToken cancellationToken) =>
        conflicts.MakeAsync(caseId, file => ConflictReport.Of(Differences(file.Record, wish)), cancellationToken);
}
