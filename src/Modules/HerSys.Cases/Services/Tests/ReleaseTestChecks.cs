using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Records;
using HerSys.Japan;

namespace HerSys.Cases.Services.Tests;

/// <summary>What a test must be to be recorded; whether it ends isolation is left to the release rules.</summary>
internal static class ReleaseTestChecks
{
    public static IEnumerable<CaseFinding> Check(CaseFile file, ReleaseTestWish wish, CaseClock clock)
    {
        if (wish.CorrectionOf is not null && string.IsNullOrWhiteSpace(wish.Reason))
        {
            yield return Finding("reason", "訂正や取消しの理由を入力してください。例: 採取の時刻を聞き違えた", "Give the reason for the correction, for example that the time was misheard.");
        }

        if (wish.IsTakenBack)
        {
            yield break;
        }

        foreach (var finding in OfTimes(file, wish, clock).Concat(OfOthers(file, wish, clock)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<CaseFinding> OfTimes(CaseFile file, ReleaseTestWish wish, CaseClock clock)
    {
        if (wish.TakenAt > clock.Now)
        {
            yield return Finding("day", "採取がいまより後になっています。実際に採取した日時を入力してください。", "The test lies in the future. Enter when it was taken.");
        }

        if (file.Record.SpecimenDate is { } positive && clock.DayOf(wish.TakenAt) < positive)
        {
            yield return Finding(
                "day",
                $"採取が、陽性になった検体の採取日({JapaneseDate.ToShort(positive)})より前です。どちらかの日付を確かめてください。",
                string.Create(CultureInfo.InvariantCulture, $"The test lies before the specimen that was positive, {positive:yyyy-MM-dd}. Check both dates."));
        }

        if (wish.ResultAt > clock.Now)
        {
            yield return Finding("resultDay", "結果の判明がいまより後になっています。まだ分からないときは「結果待ち」を選んでください。", "The result lies in the future. Choose 'awaiting the result' while it is not known.");
        }

        if (wish.ResultAt < wish.TakenAt)
        {
            yield return Finding("resultDay", "結果の判明が採取より前です。どちらかの日時を確かめてください。", "The result lies before the test was taken. Check both.");
        }
    }

    private static IEnumerable<CaseFinding> OfOthers(CaseFile file, ReleaseTestWish wish, CaseClock clock)
    {
        var isKnown = ReleaseTestHistory.Effective(file.Tests).Any(test =>
            test.Id != wish.CorrectionOf && test.Kind == wish.Kind && StatusTimes.AreSame(test.TakenAt, wish.TakenAt));
        if (isKnown)
        {
            var (ja, en) = wish.Kind == ReleaseTestKind.Kit
                ? ("この日のキットの結果は、もう記録されています。直すときは、記録の「訂正する」を使ってください。", "A kit of this day is recorded already. To change it, use 'Correct' beside it.")
                : ("同じ日時に採取した検体が、もう記録されています。直すときは、記録の「訂正する」を使ってください。", "A specimen taken at this time is recorded already. To change it, use 'Correct' beside it.");
            yield return Finding("day", ja, en);
        }

        if (file.Record.DeathDate is { } death && clock.DayOf(wish.TakenAt) > death)
        {
            yield return Finding("day", $"採取が死亡日({JapaneseDate.ToShort(death)})より後です。どちらかの日付を確かめてください。", "The test lies after the death. Check both dates.");
        }
    }

    private static CaseFinding Finding(string field, string ja, string en) => new(field, new BilingualText(ja, en));
}
