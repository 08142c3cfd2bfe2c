using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Reading;

namespace HerSys.Cases.ViewModels;

/// <summary>The record of a case, with as much as its reader may see.</summary>
public sealed class RecordPage
{
    /// <summary>Who and now.</summary>
    public required CaseRow Row { get; init; }

    /// <summary>How much is shown.</summary>
    public required CaseDetailLevel Level { get; init; }

    /// <summary>The person; null where the level hides it.</summary>
    public PersonDetails? Person { get; init; }

    /// <summary>Key dates; null where the level hides them.</summary>
    public CaseDates? Dates { get; init; }

    /// <summary>IDs of the old system.</summary>
    public IReadOnlyList<string> LegacyIds { get; init; } = [];

    /// <summary>Name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>Name of the health center in charge.</summary>
    public string? HealthCenter { get; init; }

    /// <summary>所在地 in words.</summary>
    public string? Location { get; init; }

    /// <summary>When isolation may end and why; null where there is nothing to end or the level hides it.</summary>
    public ReleasePanel? Release { get; init; }

    /// <summary>One timeline of everything, newest first, narrowed to <see cref="Topic"/>.</summary>
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    /// <summary>Kinds of entries there are.</summary>
    public required IReadOnlyList<TimelineTopic> Topics { get; init; }

    /// <summary>The kind that is shown; null for all.</summary>
    public string? Topic { get; init; }

    /// <summary>次にすること.</summary>
    public required NextStep Next { get; init; }

    /// <summary>What the reader may do.</summary>
    public required CaseRights Rights { get; init; }

    /// <summary>Panels of other modules.</summary>
    public IReadOnlyList<CaseRecordPanel> Panels { get; init; } = [];

    /// <summary>Other cases of the person that the reader sees.</summary>
    public IReadOnlyList<CaseRow> OtherCases { get; init; } = [];

    /// <summary>Today in the tenant's time zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day on which the current status began.</summary>
    public required DateOnly StatusDay { get; init; }
}
