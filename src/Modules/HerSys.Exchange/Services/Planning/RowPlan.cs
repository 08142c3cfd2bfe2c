using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Models;

namespace HerSys.Exchange.Services.Planning;

/// <summary>What is to be done with a row.</summary>
/// <param name="Source">The row as read.</param>
/// <param name="Outcome">What becomes of it.</param>
internal sealed record RowPlan(ReadRow Source, RowOutcome Outcome)
{
    /// <summary>The case to open, of a new row.</summary>
    internal NewCase? Opening { get; init; }

    /// <summary>The change to a case, of an updated row.</summary>
    internal CaseUpdate? Update { get; init; }

    /// <summary>The case that the row speaks of, where there is one already.</summary>
    internal CaseReference? Case { get; init; }

    /// <summary>What was known of the row before.</summary>
    internal ImportedRow? Known { get; init; }

    /// <summary>What somebody should look at, although the row is taken in.</summary>
    internal IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Why it was refused, or what of it was not taken over.</summary>
    internal IReadOnlyList<RowProblem> Notes { get; init; } = [];

    /// <summary>Whether it has to be remembered what the row said.</summary>
    internal bool IsNews { get; init; }
}
