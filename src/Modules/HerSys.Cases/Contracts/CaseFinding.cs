using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>Why something was refused, or what should be looked at.</summary>
/// <param name="Field">Field of the form; empty for the whole.</param>
/// <param name="Message">Why, and what to do.</param>
public sealed record CaseFinding(string Field, BilingualText Message)
{
    /// <summary>Name of the rule, by which a warning is acknowledged.</summary>
    public string Rule { get; init; } = "";
}
