namespace HerSys.Cases.Release;

/// <summary>What is recorded about a case that bears on its release. Nothing is guessed: null means not recorded.</summary>
public sealed record ReleaseFacts
{
    /// <summary>Whether the person had no symptoms at diagnosis (無症状病原体保有者).</summary>
    public bool IsAsymptomatic { get; init; }

    /// <summary>発病年月日, for those with symptoms.</summary>
    public DateOnly? Onset { get; init; }

    /// <summary>検体採取年月日 of the positive test, for those without.</summary>
    public DateOnly? SpecimenDate { get; init; }

    /// <summary>The day on which somebody without symptoms got some during isolation; it becomes day 0 (domain.md 3.3).</summary>
    public DateOnly? SymptomsBeganOn { get; init; }

    /// <summary>Whether the person was ventilated or the like (人工呼吸器等).</summary>
    public bool WasVentilated { get; init; }

    /// <summary>症状軽快.</summary>
    public Improvement? Improvement { get; init; }

    /// <summary>Where the person is isolated now.</summary>
    public CareSetting Setting { get; init; }

    /// <summary>Specimens taken to end isolation, in any order.</summary>
    public IReadOnlyList<ReleaseSpecimen> Specimens { get; init; } = [];

    /// <summary>Self-tests, in any order.</summary>
    public IReadOnlyList<KitResult> Kits { get; init; } = [];
}
