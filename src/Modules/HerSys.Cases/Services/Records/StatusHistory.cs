using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Records;

/// <summary>Reads the history of status of one case.</summary>
internal static class StatusHistory
{
    /// <summary>
    /// The entries that count, by effective time: those that a correction names are left out, and so is an undone entry
    /// with the one that undoes it. Of two at the same moment the one entered later counts as later.
    /// </summary>
    public static IReadOnlyList<CaseStatusEntry> Effective(IEnumerable<CaseStatusEntry> entries)
    {
        var all = entries.ToArray();
        var undone = all.Select(entry => entry.UndoOf).OfType<Guid>().ToHashSet();
        var standing = all.Where(entry => entry.UndoOf is null && !undone.Contains(entry.Id)).ToArray();
        var replaced = standing.Select(entry => entry.CorrectionOf).OfType<Guid>().ToHashSet();
        return
        [
            .. standing.Where(entry => !replaced.Contains(entry.Id))
                .OrderBy(entry => entry.EffectiveAt)
                .ThenBy(entry => entry.EnteredAt)
                .ThenBy(entry => entry.Id),
        ];
    }

    /// <summary>The current status: the latest by effective time.</summary>
    public static CaseStatusEntry Current(IEnumerable<CaseStatusEntry> entries) => Effective(entries)[^1];
}
