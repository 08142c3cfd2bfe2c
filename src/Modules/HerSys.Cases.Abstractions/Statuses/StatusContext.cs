namespace HerSys.Cases.Statuses;

/// <summary>What is known of the case when its status is about to change.</summary>
/// <param name="Now">The current instant.</param>
/// <param name="TimeZone">The tenant's time zone, in which days begin.</param>
public sealed record StatusContext(DateTimeOffset Now, TimeZoneInfo TimeZone)
{
    /// <summary>The history so far, in any order, without entries that a correction replaced.</summary>
    public IReadOnlyList<StatusEntry> History { get; init; } = [];

    /// <summary>診断年月日.</summary>
    public DateOnly? DiagnosisDate { get; init; }

    /// <summary>検体採取年月日.</summary>
    public DateOnly? SpecimenDate { get; init; }

    /// <summary>死亡年月日.</summary>
    public DateOnly? DeathDate { get; init; }

    /// <summary>Whether the notification is of a suspected case (疑似症患者), who may be admitted before the diagnosis.</summary>
    public bool IsSuspectedCase { get; init; }

    /// <summary>解除可能日時 of the release evaluation; null while it is undetermined.</summary>
    public DateTimeOffset? EarliestRelease { get; init; }

    /// <summary>Whether the person who decides may release against the rules, as a physician (医師) may with a reason.</summary>
    public bool MayOverrideRelease { get; init; }

    /// <summary>The calendar day of an instant in the tenant's time zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZone).DateTime);
}
