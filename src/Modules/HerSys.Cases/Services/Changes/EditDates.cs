using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;

namespace HerSys.Cases.Services.Changes;

/// <summary>Changes key dates and patient type, with a reason and a line in the timeline.</summary>
internal sealed class EditDates(CaseChange change, CaseEvents events, ConflictReport conflicts, CaseAudit audit, CaseClock clock)
{
    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, DatesWish wish, CancellationToken cancellationToken)
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

        List<CaseFinding> refusals = [.. DateChecks.Check(wish.Dates, file.Person.BirthDate, clock.Today), .. Reasons.Check(wish.Reason)];
        if (refusals.Count > 0)
        {
            await audit.RefusedAsync(caseId, "日付の変更を受け付けませんでした", refusals, cancellationToken);
            return CaseOutcome.Refuse(refusals);
        }

        file.Record.PatientType = wish.PatientType;
        file.Record.WasVentilated = wish.WasVentilated;
        CaseDatesMapper.Write(file.Record, Complete(file.Record, wish));
        events.Add(caseId, CaseEventKind.Changed, changes, wish.Reason, "画面");
        audit.Did(file, "日付と類型を変更しました", changes, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, wish, cancellationToken);
    }

    /// <summary>The improvement has its own form and stays as it is.</summary>
    private static CaseDates Complete(Case record, DatesWish wish) =>
        wish.Dates with { ImprovedAt = record.ImprovedAt, ImprovedOn = record.ImprovedOn };

    private static IEnumerable<FieldChange> Differences(Case record, DatesWish wish) =>
    [
        .. FieldChanges.Between(CaseDatesMapper.Read(record), Complete(record, wish)),
        .. FieldChanges.Of("patientType", record.PatientType?.ToString(), wish.PatientType?.ToString()),
        .. FieldChanges.Of("ventilated", record.WasVentilated.ToString(), wish.WasVentilated.ToString()),
    ];

    private Task<CaseOutcome> OvertakenAsync(Guid caseId, DatesWish wish, CancellationToken cancellationToken) =>
        conflicts.MakeAsync(caseId, file => ConflictReport.Of(Differences(file.Record, wish)), cancellationToken);
}
