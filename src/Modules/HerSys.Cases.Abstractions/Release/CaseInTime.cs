using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>A case with its day 0 and the moment and manner of the evaluation; shared by all paths.</summary>
internal sealed record CaseInTime(ReleaseFacts Facts, DateOnly DayZero, DateTimeOffset AsOf, ReleaseOptions Options)
{
    internal LocalDays Days { get; } = new(Options.TimeZone);

    /// <summary>When a number of hours after improvement are over; null if improvement is not recorded.</summary>
    internal DateTimeOffset? AfterImprovement(int hours) => Facts.Improvement switch
    {
        { Instant: { } instant } => instant.ToUniversalTime().AddHours(hours),
        { Date: { } date } => AfterImprovementOn(date, hours),
        _ => null,
    };

    internal ReleaseStep Step(ReleaseStepKind kind, DateTimeOffset? at, string ja, string en)
    {
        var state = at > AsOf ? ReleaseStepState.Pending : ReleaseStepState.Fulfilled;
        return new ReleaseStep(kind, state, at, new BilingualText(ja, en));
    }

    internal static ReleaseStep Missing(ReleaseStepKind kind, string ja, string en) =>
        new(kind, ReleaseStepState.NotRecorded, null, new BilingualText(ja, en));

    internal static ReleaseStep NotMet(ReleaseStepKind kind, string ja, string en) =>
        new(kind, ReleaseStepState.NotMet, null, new BilingualText(ja, en));

    private DateTimeOffset AfterImprovementOn(DateOnly date, int hours) =>
        Options.DateOnlyImprovement == DateOnlyImprovement.WholeDays
            ? Days.StartOf(date.AddDays((hours + 23) / 24))
            : Days.StartOf(date.AddDays(1)).AddHours(hours);
}
