using System.Collections.Immutable;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Services.Planning;

namespace HerSys.Exchange.Services.Running;

/// <summary>Counts what became of rows. Adding gives a new tally, so that a chunk that is tried again is counted once.</summary>
internal sealed record ImportTally
{
    private const int MostRefusals = 20;

    internal static ImportTally Empty { get; } = new();

    internal ImmutableArray<int> Outcomes { get; private init; } = [0, 0, 0, 0];

    internal int Flagged { get; private init; }

    internal ImmutableSortedDictionary<string, int> Flags { get; private init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    internal ImmutableSortedDictionary<string, int> Statuses { get; private init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    internal ImmutableArray<ImportFinding> Refusals { get; private init; } = [];

    /// <summary>Rows counted.</summary>
    internal int Total => Outcomes.Sum();

    /// <summary>Goes on where an import stopped.</summary>
    internal static ImportTally From(ImportSummary summary) => new()
    {
        Outcomes = [summary.New, summary.Updated, summary.Same, summary.Refused],
        Flagged = summary.Flagged,
        Flags = Empty.Flags.AddRange(summary.Flags),
        Statuses = Empty.Statuses.AddRange(summary.Statuses),
    };

    internal ImportTally With(IReadOnlyList<RowPlan> plans)
    {
        var outcomes = Outcomes.ToBuilder();
        var flags = Flags.ToBuilder();
        var statuses = Statuses.ToBuilder();
        foreach (var plan in plans)
        {
            outcomes[(int)plan.Outcome]++;
            foreach (var flag in plan.Flags)
            {
                flags[flag] = flags.GetValueOrDefault(flag) + 1;
            }

            if (plan.Outcome != RowOutcome.Refused && plan.Source.Values[ColumnTarget.Status] is { } status)
            {
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
            }
        }

        return this with
        {
            Outcomes = outcomes.ToImmutable(),
            Flagged = Flagged + plans.Count(plan => plan.Flags.Any(RowFlags.IsNoticed)),
            Flags = flags.ToImmutable(),
            Statuses = statuses.ToImmutable(),
            Refusals = [.. Refusals.Concat(plans.SelectMany(Findings)).Take(MostRefusals)],
        };
    }

    internal ImportSummary ToSummary(ImportWork work) => new()
    {
        New = Outcomes[(int)RowOutcome.New],
        Updated = Outcomes[(int)RowOutcome.Updated],
        Same = Outcomes[(int)RowOutcome.Same],
        Refused = Outcomes[(int)RowOutcome.Refused],
        Flagged = Flagged,
        Flags = Flags,
        Statuses = Statuses,
        File = work.FileName,
        Profile = work.Source,
        AsOf = work.AsOf,
        DryRun = work.IsDryRun,
        ImportId = work.ImportId,
        Refusals = Refusals,
    };

    private static IEnumerable<ImportFinding> Findings(RowPlan plan) => plan.Outcome == RowOutcome.Refused
        ? plan.Notes.Select(note => new ImportFinding(plan.Source.Row, plan.Source.Key, note.Column, note.Reason))
        : [];
}
