using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Reads from the history of one case what decides whether an entry can be undone.</summary>
internal static class UndoHistory
{
    /// <summary>The entry that was made last and stands; null where all are undone.</summary>
    public static CaseStatusEntry? LastMade(IReadOnlyCollection<CaseStatusEntry> entries)
    {
        var undone = Undone(entries);
        return entries.Where(entry => entry.UndoOf is null && !undone.Contains(entry.Id))
            .OrderBy(entry => entry.EnteredAt).ThenBy(entry => entry.Id)
            .LastOrDefault();
    }

    public static UndoFacts FactsOf(IReadOnlyCollection<CaseStatusEntry> entries, CaseStatusEntry entry) => new(entry.EnteredById, entry.EnteredAt)
    {
        IsLast = LastMade(entries)?.Id == entry.Id,
        HasBefore = entry.CorrectionOf is not null || StatusHistory.Effective(entries).Count > 1,
        IsUndo = entry.UndoOf is not null,
    };

    public static bool IsUndone(IReadOnlyCollection<CaseStatusEntry> entries, Guid entryId) => Undone(entries).Contains(entryId);

    private static HashSet<Guid> Undone(IEnumerable<CaseStatusEntry> entries) => [.. entries.Select(entry => entry.UndoOf).OfType<Guid>()];
}
