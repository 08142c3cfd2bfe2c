using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Records;
using HerSys.Japan;

namespace HerSys.Cases.Services.Changes;

/// <summary>What key dates must be when somebody changes them; records that are older are left alone (domain.md 1.4, 13).</summary>
internal static class DateChecks
{
    public static IEnumerable<CaseFinding> Check(CaseDates dates, DateOnly? birth, DateOnly today)
    {
        (string Field, DateOnly? Day)[] days =
        [
            ("onset", dates.Onset), ("specimen", dates.Specimen), ("diagnosis", dates.Diagnosis), ("firstVisit", dates.FirstVisit),
            ("report", dates.Report), ("symptomsBegan", dates.SymptomsBegan), ("death", dates.Death),
        ];
        return days.SelectMany(day => OfDay(day.Field, day.Day, birth, today)).Concat(OfOnset(dates)).Concat(OfOrder(dates));
    }

    private static IEnumerable<CaseFinding> OfDay(string field, DateOnly? day, DateOnly? birth, DateOnly today)
    {
        var label = CaseFieldLabels.Of(field);
        if (day > today)
        {
            yield return Finding(field, $"{label.Ja}が今日より後です。今日までの日付を入力してください。", $"{label.En} lies in the future. Enter a date up to today.");
        }

        if (day < birth)
        {
            yield return Finding(field, $"{label.Ja}が生年月日より前です。どちらかの日付を確かめてください。", $"{label.En} lies before the birth. Check both dates.");
        }
    }

    private static IEnumerable<CaseFinding> OfOnset(CaseDates dates)
    {
        if (dates is { OnsetState: OnsetState.Known, Onset: null })
        {
            yield return Finding("onset", "発病日を入力するか、「発病日は分からない」を選んでください。", "Enter the onset date, or choose that it is not known.");
        }

        if (dates is { OnsetState: OnsetState.Asymptomatic, Onset: not null })
        {
            yield return Finding("onset", "無症状の人に発病日はありません。発病日を消すか、発病の有無を直してください。", "A person without symptoms has no onset date. Remove it, or change whether there was an onset.");
        }

        if (dates.SymptomsBegan is not null && dates.OnsetState != OnsetState.Asymptomatic)
        {
            yield return Finding("symptomsBegan", "「療養中に症状が出た日」は、無症状で届け出られた人だけに入力します。", "The day on which symptoms began during isolation is for people notified as without symptoms.");
        }
    }

    private static IEnumerable<CaseFinding> OfOrder(CaseDates dates)
    {
        if (dates.Report < dates.Diagnosis)
        {
            yield return Before("report", dates.Report!.Value, "diagnosis", dates.Diagnosis!.Value);
        }

        if (dates.Diagnosis < dates.Specimen)
        {
            yield return Before("diagnosis", dates.Diagnosis!.Value, "specimen", dates.Specimen!.Value);
        }

        if (dates.Diagnosis < dates.FirstVisit)
        {
            yield return Before("diagnosis", dates.Diagnosis!.Value, "firstVisit", dates.FirstVisit!.Value);
        }
    }

    private static CaseFinding Before(string field, DateOnly day, string other, DateOnly otherDay)
    {
        var (label, otherLabel) = (CaseFieldLabels.Of(field), CaseFieldLabels.Of(other));
        return Finding(
            field,
            $"{label.Ja}({JapaneseDate.ToShort(day)})が{otherLabel.Ja}({JapaneseDate.ToShort(otherDay)})より前です。どちらかの日付を確かめてください。",
            string.Create(CultureInfo.InvariantCulture, $"{label.En}, {day:yyyy-MM-dd}, lies before {otherLabel.En}, {otherDay:yyyy-MM-dd}. Check both dates."));
    }

    private static CaseFinding Finding(string field, string ja, string en) => new(field, new BilingualText(ja, en));
}
