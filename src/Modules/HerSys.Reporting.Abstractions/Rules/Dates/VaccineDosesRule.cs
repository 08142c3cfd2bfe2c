using System.Globalization;
using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>V17: vaccine doses follow one another, none was given before 2021-02-17, and dose 2 needs dose 1.</summary>
internal sealed class VaccineDosesRule : INotificationRule
{
    private const int MostDoses = 3;

    /// <summary>The first vaccination in Japan.</summary>
    private static readonly DateOnly FirstInJapan = new(2021, 2, 17);

    public RuleDescriptor Descriptor { get; } = RuleCatalog.Get("V17");

    public IEnumerable<Finding> Check(RuleInput input) =>
        Enumerable.Range(1, MostDoses)
            .Where(dose => input.Form.Has(Received(dose)))
            .SelectMany(dose => Check(input, dose));

    private static IEnumerable<Finding> Check(RuleInput input, int dose)
    {
        if (input.Date(Date(dose)) is { } day && day < FirstInJapan)
        {
            yield return input.Find("V17", Severity.Warning, Date(dose), TooEarly(input.Label(Date(dose)), day));
        }

        if (dose > 1 && input.Is(Received(dose), "yes") && !input.Is(Received(dose - 1), "yes"))
        {
            yield return input.Find("V17", Severity.Warning, Received(dose),
                NeedsEarlierDose(input.Label(Received(dose)), input.Label(Received(dose - 1))));
        }

        if (dose > 1 && input.Date(Date(dose)) is { } later && input.Date(Date(dose - 1)) is { } earlier && later <= earlier)
        {
            yield return input.Find("V17", Severity.Warning, Date(dose),
                NotAfter(input.Label(Date(dose)), input.Label(Date(dose - 1)), earlier));
        }
    }

    private static BilingualText TooEarly(BilingualText label, DateOnly day) => new(
        $"「{label.Ja}」({RuleWords.Day(day).Ja})は、国内で接種が始まる前の日です。2021年2月17日以後の日か確かめてください。例: {RuleWords.Typed(FirstInJapan)}",
        $"'{label.En}' ({RuleWords.Day(day).En}) is before vaccination began in Japan. Check whether it was 2021-02-17 or later. Example: {RuleWords.Typed(FirstInJapan)}");

    private static BilingualText NeedsEarlierDose(BilingualText label, BilingualText earlier) => new(
        $"「{label.Ja}」が「有」ですが、「{earlier.Ja}」が「有」ではありません。どちらかを確かめてください。例: {earlier.Ja} 有",
        $"'{label.En}' is Yes, but '{earlier.En}' is not. Check both. Example: {earlier.En}: Yes");

    private static BilingualText NotAfter(BilingualText label, BilingualText earlier, DateOnly earlierDay) => new(
        $"「{label.Ja}」が「{earlier.Ja}」より後の日ではありません。どちらかの日を確かめてください。例: {RuleWords.Typed(earlierDay.AddDays(21))}",
        $"'{label.En}' is not after '{earlier.En}'. Check both. Example: {RuleWords.Typed(earlierDay.AddDays(21))}");

    private static string Received(int dose) => string.Create(CultureInfo.InvariantCulture, $"vaccine{dose}_received");

    private static string Date(int dose) => string.Create(CultureInfo.InvariantCulture, $"vaccine{dose}_date");
}
