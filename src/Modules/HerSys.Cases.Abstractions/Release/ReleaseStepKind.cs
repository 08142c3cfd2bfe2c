namespace HerSys.Cases.Release;

/// <summary>What a step of the why is about.</summary>
public enum ReleaseStepKind
{
    /// <summary>Day 0 (起算日).</summary>
    DayZero,

    /// <summary>The rule that is applied.</summary>
    Rule,

    /// <summary>The days that must pass.</summary>
    DayCount,

    /// <summary>The hours after improvement.</summary>
    Improvement,

    /// <summary>The two negative tests.</summary>
    NegativeTests,

    /// <summary>The negative kit.</summary>
    Kit,

    /// <summary>A rule that came into force during the isolation cannot end it earlier.</summary>
    RuleStart,

    /// <summary>What another rule in force would give.</summary>
    OtherRule,

    /// <summary>The result.</summary>
    Conclusion,

    /// <summary>The time of caution after the release.</summary>
    Caution,
}
