using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>What became of a wish to change a case.</summary>
public sealed record CaseOutcome
{
    private CaseOutcome(bool isFound, IReadOnlyList<CaseFinding> refusals, IReadOnlyList<CaseFinding> warnings)
    {
        IsFound = isFound;
        Refusals = refusals;
        Warnings = warnings;
    }

    /// <summary>There is no such case, or the actor does not see it: the answer is the same.</summary>
    public static CaseOutcome NotFound { get; } = new(false, [], []);

    /// <summary>Whether the actor sees the case.</summary>
    public bool IsFound { get; }

    /// <summary>Why it was refused; empty if it was done.</summary>
    public IReadOnlyList<CaseFinding> Refusals { get; }

    /// <summary>It was done, but these should be looked at.</summary>
    public IReadOnlyList<CaseFinding> Warnings { get; }

    /// <summary>It was not done yet: somebody has to say that they looked at these.</summary>
    public IReadOnlyList<CaseFinding> Questions { get; private init; } = [];

    /// <summary>It was not done: somebody else changed the case meanwhile.</summary>
    public CaseConflict? Conflict { get; private init; }

    /// <summary>Whether it was done.</summary>
    public bool Succeeded => IsFound && Refusals.Count == 0 && Questions.Count == 0 && Conflict is null;

    /// <summary>It was done.</summary>
    public static CaseOutcome Done(IReadOnlyList<CaseFinding>? warnings = null) => new(true, [], warnings ?? []);

    /// <summary>It was refused for these reasons.</summary>
    public static CaseOutcome Refuse(IReadOnlyList<CaseFinding> refusals) => new(true, refusals, []);

    /// <summary>It was refused for one reason.</summary>
    public static CaseOutcome Refuse(string field, string ja, string en) =>
        Refuse([new CaseFinding(field, new BilingualText(ja, en))]);

    /// <summary>It may be done once these are acknowledged.</summary>
    public static CaseOutcome Ask(IReadOnlyList<CaseFinding> questions) => new(true, [], []) { Questions = questions };

    /// <summary>Somebody else was first.</summary>
    public static CaseOutcome Overtaken(CaseConflict conflict) => new(true, [], []) { Conflict = conflict };
}
