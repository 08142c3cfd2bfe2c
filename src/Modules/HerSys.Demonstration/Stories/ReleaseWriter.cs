using HerSys.Cases.Contracts;
using HerSys.Cases.Release;
using HerSys.Cases.Statuses;

namespace HerSys.Demonstration.Stories;

/// <summary>Ends isolation where the criteria were met in the past: mostly at once, in a few cases late or not yet.</summary>
internal sealed class ReleaseWriter(Dice dice, StoryClock clock, DemonstrationPlaces places)
{
    /// <summary>Days between the criteria and the decision; a few people are forgotten for long, which the lists must show.</summary>
    private static readonly (int Value, int Weight)[] Delays = [(0, 78), (1, 9), (3, 5), (8, 8)];

    /// <summary>Adds the release to the history, if its time has come.</summary>
    public void Write(StatusTrail trail, CaseDates dates, bool wasVentilated)
    {
        var delay = dice.Pick<int>(Delays);
        var hour = dice.Between(9, 16);
        var minute = dice.Between(0, 59);
        if (trail.HasReachedNow || PlaceOf(trail) is not { } place || EarliestOf(dates, place, wasVentilated) is not { } earliest)
        {
            return;
        }

        var decided = clock.At(clock.DayOf(earliest).AddDays(delay), hour, minute);
        if (decided < earliest)
        {
            decided = earliest.AddMinutes(minute);
        }

        trail.Add(CaseStatuses.ReleaseFrom(place).Code, decided, "画面", decidedBy: places.HealthCenter.Name);
    }

    private static PlaceKind? PlaceOf(StatusTrail trail) =>
        CaseStatuses.Get(trail.Entries[^1].Code) is { Group: CaseStatusGroup.Isolating } status ? status.Place : null;

    private DateTimeOffset? EarliestOf(CaseDates dates, PlaceKind place, bool wasVentilated)
    {
        var facts = new ReleaseFacts
        {
            IsAsymptomatic = dates.OnsetState == OnsetState.Asymptomatic,
            Onset = dates.Onset,
            SpecimenDate = dates.Specimen,
            WasVentilated = wasVentilated,
            Improvement = dates.ImprovedAt is { } improved ? Improvement.At(improved) : null,
            Setting = place switch
            {
                PlaceKind.Hospital => CareSetting.Hospital,
                PlaceKind.Hotel => CareSetting.Hotel,
                PlaceKind.CareFacility => CareSetting.CareFacility,
                _ => CareSetting.Home,
            },
        };
        return ReleaseEvaluator.Evaluate(facts, DemonstrationLaw.ReleaseRules, clock.Now, new ReleaseOptions(clock.Zone)).EarliestRelease;
    }
}
