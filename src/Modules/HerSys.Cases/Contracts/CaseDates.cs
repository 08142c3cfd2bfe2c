namespace HerSys.Cases.Contracts;

/// <summary>The key dates (主な日付) of a case. Days are of the tenant's time zone; null means not recorded.</summary>
public sealed record CaseDates
{
    /// <summary>What is known of the onset; null: derived from the date and the patient type.</summary>
    public OnsetState? OnsetState { get; init; }

    /// <summary>発病年月日.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>検体採取年月日 of the positive test.</summary>
    public DateOnly? Specimen { get; init; }

    /// <summary>診断年月日.</summary>
    public DateOnly? Diagnosis { get; init; }

    /// <summary>初診年月日.</summary>
    public DateOnly? FirstVisit { get; init; }

    /// <summary>発生届の報告年月日 to the health center.</summary>
    public DateOnly? Report { get; init; }

    /// <summary>The day on which a person without symptoms got some during isolation; it becomes day 0 (domain.md 3.3).</summary>
    public DateOnly? SymptomsBegan { get; init; }

    /// <summary>症状軽快, the instant (UTC).</summary>
    public DateTimeOffset? ImprovedAt { get; init; }

    /// <summary>症状軽快, where only the day is known; without meaning beside <see cref="ImprovedAt"/>.</summary>
    public DateOnly? ImprovedOn { get; init; }

    /// <summary>死亡年月日.</summary>
    public DateOnly? Death { get; init; }
}
