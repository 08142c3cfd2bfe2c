using HerSys.Japan;

namespace HerSys.Cases.Statuses;

/// <summary>Something that speaks against a change of status.</summary>
/// <param name="Rule">The rule's name, such as S04; stable, for tests and settings.</param>
/// <param name="Severity">Whether it refuses the change.</param>
/// <param name="Field">One of <see cref="StatusFields"/>: where the screen shows it.</param>
/// <param name="Message">Why, and what to do.</param>
public sealed record StatusFinding(string Rule, FindingSeverity Severity, string Field, BilingualText Message);
