using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Models;
using HerSys.Exchange.Profiles;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Planning;

/// <summary>Compares a row with the record of its case, and makes the change.</summary>
internal sealed class UpdateMaker(StatusReader statuses)
{
    internal RowPlan Make(ReadRow row, CaseSnapshot record, ImportedRow? known, DateOnly asOf)
    {
        var before = known is null ? null : RowValues.FromJson(known.Values);
        var merge = RowMerge.Of(before, row.Values, CaseValues.Of(record));
        var status = NewStatus(row, record, before, asOf);
        var update = merge.Taken.Count == 0 && status is null ? null : Update(record, merge, status);
        return new RowPlan(row, update is null ? RowOutcome.Same : RowOutcome.Updated)
        {
            Update = update,
            Case = new CaseReference(record.CaseId, record.HerSysId),
            Known = known,
            IsNews = true,
            Flags = [.. RowFlags.Of(row.Values), .. merge.Kept.Count > 0 ? new[] { RowFlags.KeptEdited } : []],
            Notes = [.. merge.Kept.Select(target => Kept(row, target))],
        };
    }

    private static CaseUpdate Update(CaseSnapshot record, RowMerge merge, NewStatus? status)
    {
        var isDated = merge.Taken.Any(target => TargetValues.IsDay(target) || target == ColumnTarget.PatientType);
        var isPersonal = merge.Taken.Any(target => target is ColumnTarget.AgeBand or ColumnTarget.Sex or ColumnTarget.Address or ColumnTarget.Occupation);
        return new CaseUpdate(record.CaseId)
        {
            Person = isPersonal ? CaseValues.Person(merge.Result, record.Person) : null,
            Dates = isDated ? CaseValues.Dates(merge.Result, record.Dates) : null,
            PatientType = merge.Taken.Contains(ColumnTarget.PatientType) ? CaseValues.Type(merge.Result) : null,
            Severity = merge.Taken.Contains(ColumnTarget.Severity) ? CaseValues.Severity(merge.Result) : null,
            Status = status,
            Source = StatusReader.Source,
        };
    }

    /// <summary>
    /// The history takes a status that the file did not tell before. Without an earlier row, one that is no newer than
    /// the current one tells nothing about now.
    /// </summary>
    private NewStatus? NewStatus(ReadRow row, CaseSnapshot record, RowValues? before, DateOnly asOf)
    {
        var status = statuses.Read(row, asOf);
        var isKnown = record.Status.Code == status.Code && (before is null || record.Status.EffectiveAt == status.EffectiveAt);
        if (isKnown || (before is null && status.EffectiveAt <= record.Status.EffectiveAt))
        {
            return null;
        }

        var isChanged = before is null
            || before[ColumnTarget.Status] != row.Values[ColumnTarget.Status]
            || before[ColumnTarget.StatusSince] != row.Values[ColumnTarget.StatusSince];
        return isChanged ? status : null;
    }

    private static RowProblem Kept(ReadRow row, ColumnTarget target)
    {
        var value = row.Values[target] ?? "";
        return new RowProblem(row.HeaderOf(target), new BilingualText(
            $"記録が画面で直されているため、ファイルの値「{value}」は入れませんでした。記録を開いて確かめてください。",
            $"The record was mended on screen, so the value '{value}' of the file was not taken over. Open the record and check."));
    }
}
