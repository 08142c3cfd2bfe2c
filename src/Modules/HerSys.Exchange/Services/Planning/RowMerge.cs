using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Services.Planning;

/// <summary>
/// Puts together what the file said before, what it says now, and what the record says: what only the file changed is taken
/// over; what people changed in the record meanwhile is theirs.
/// </summary>
internal sealed class RowMerge
{
    /// <summary>Known from elsewhere: the key, and what goes into the history of status.</summary>
    private static readonly ColumnTarget[] Apart =
        [ColumnTarget.Number, ColumnTarget.Municipality, ColumnTarget.Status, ColumnTarget.StatusSince];

    private RowMerge(RowValues result, IReadOnlyList<ColumnTarget> taken, IReadOnlyList<ColumnTarget> kept)
    {
        Result = result;
        Taken = taken;
        Kept = kept;
    }

    /// <summary>What the record should say.</summary>
    internal RowValues Result { get; }

    /// <summary>What changes in the record.</summary>
    internal IReadOnlyList<ColumnTarget> Taken { get; }

    /// <summary>What the file says otherwise than people who mended the record.</summary>
    internal IReadOnlyList<ColumnTarget> Kept { get; }

    /// <param name="before">What the file said before; null where it was not imported before.</param>
    /// <param name="now">What it says now.</param>
    /// <param name="recorded">What the record says.</param>
    internal static RowMerge Of(RowValues? before, RowValues now, RowValues recorded)
    {
        var (taken, kept) = (new List<ColumnTarget>(), new List<ColumnTarget>());
        foreach (var target in recorded.DifferencesFrom(now).Except(Apart).Where(target => Changes(before, now, target)))
        {
            if (recorded[target] is null || (before is not null && recorded[target] == before[target]))
            {
                taken.Add(target);
                recorded[target] = now[target];
            }
            else
            {
                kept.Add(target);
            }
        }

        return new RowMerge(recorded, taken, kept);
    }

    /// <summary>
    /// Without an earlier row, an empty cell is no statement. Nor is one of type and severity, which a record does not take
    /// back.
    /// </summary>
    private static bool Changes(RowValues? before, RowValues now, ColumnTarget target)
    {
        var says = now[target] is not null;
        return before is null || target is ColumnTarget.PatientType or ColumnTarget.Severity
            ? says && before?[target] != now[target]
            : before[target] != now[target];
    }
}
