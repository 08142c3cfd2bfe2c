using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>From which day isolation is counted, and as what kind of person.</summary>
internal sealed record DayZero(DateOnly? Day, ReleaseGroup Group, BilingualText Text)
{
    internal static DayZero Of(ReleaseFacts facts)
    {
        if (facts.IsAsymptomatic && facts.SymptomsBeganOn is null)
        {
            return OfCarrier(facts.SpecimenDate);
        }

        var group = facts.WasVentilated ? ReleaseGroup.Ventilated : ReleaseGroup.Symptomatic;
        return facts is { IsAsymptomatic: true, SymptomsBeganOn: { } began }
            ? new DayZero(began, group, new BilingualText(
                $"療養中に症状が出たため、起算日(0日目)は検体採取日ではなく、症状が出た{LocalDays.Ja(began)}です。",
                $"Symptoms began during isolation, so day 0 is the day they began, {LocalDays.En(began)}, not the specimen date."))
            : OfSymptomatic(facts.Onset, group);
    }

    private static DayZero OfCarrier(DateOnly? specimen) => new(specimen, ReleaseGroup.Asymptomatic, specimen is { } day
        ? new BilingualText(
            $"無症状のため、起算日(0日目)は検体採取日の{LocalDays.Ja(day)}です。",
            $"Without symptoms day 0 is the specimen date, {LocalDays.En(day)}.")
        : new BilingualText(
            "検体採取日が記録されていません。検体採取日を入力してください。",
            "The specimen date is not recorded. Enter it."));

    private static DayZero OfSymptomatic(DateOnly? onset, ReleaseGroup group) => new(onset, group, onset is { } day
        ? new BilingualText(
            $"起算日(0日目)は発病日の{LocalDays.Ja(day)}です。",
            $"Day 0 is the onset date, {LocalDays.En(day)}.")
        : new BilingualText(
            "発病日が記録されていません。発病日を確認して入力してください。",
            "The onset date is not recorded. Find it out and enter it."));
}
