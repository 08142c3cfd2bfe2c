namespace HerSys.Cases.Release;

/// <summary>Why no earliest release can be given.</summary>
public enum UndeterminedReason
{
    /// <summary>It can be given.</summary>
    None,

    /// <summary>Day 0 (onset, or specimen date of those without symptoms) is not recorded.</summary>
    DayZeroNotRecorded,

    /// <summary>No rule was in force on day 0.</summary>
    NoRuleInForce,

    /// <summary>Improvement is not recorded.</summary>
    ImprovementNotRecorded,

    /// <summary>The rule asks for two negative tests, which are not there.</summary>
    NegativeTestsMissing,
}
