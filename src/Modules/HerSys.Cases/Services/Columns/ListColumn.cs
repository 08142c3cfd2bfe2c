using HerSys.Cases.Contracts;
using HerSys.Japan;

namespace HerSys.Cases.Services.Columns;

/// <summary>A column of the list and of the download.</summary>
/// <param name="Key">Its name in addresses, preferences and the ledger.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Value">The value: a text, number, day, or local date and time; null where unknown or hidden.</param>
public sealed record ListColumn(string Key, BilingualText Label, ColumnAudience Audience, Func<CaseRow, ColumnContext, object?> Value)
{
    /// <summary>Whether another module brings it.</summary>
    public bool IsBrought { get; init; }

    /// <summary>Whether a reader of that level has use for it.</summary>
    public bool IsFor(CaseDetailLevel level) => Audience switch
    {
        ColumnAudience.Named => level is CaseDetailLevel.Full or CaseDetailLevel.RoomDesk,
        ColumnAudience.Clinical => level is CaseDetailLevel.Full or CaseDetailLevel.Pseudonymised,
        ColumnAudience.Full => level == CaseDetailLevel.Full,
        _ => level != CaseDetailLevel.None,
    };
}
