using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Mapping;

/// <summary>A row of a file, read by a profile.</summary>
/// <param name="Row">As a spreadsheet counts, the headers being row 1.</param>
/// <param name="Key">The row's key; empty if it has none.</param>
/// <param name="Values">What it says; without meaning if there are problems.</param>
/// <param name="StatusText">Header and wording of the status, where it differs from the canonical label.</param>
/// <param name="Problems">Why it is refused; empty if it can be taken in.</param>
internal sealed record ReadRow(
    int Row, string Key, RowValues Values, string? StatusText, IReadOnlyList<RowProblem> Problems)
{
    internal bool IsRefused => Problems.Count > 0;

    /// <summary>Headers of the file by what they say.</summary>
    internal IReadOnlyDictionary<ColumnTarget, string> Headers { get; init; } = new Dictionary<ColumnTarget, string>();

    /// <summary>The header under which the row says something; empty if the file has no such column.</summary>
    internal string HeaderOf(ColumnTarget target) => Headers.GetValueOrDefault(target) ?? "";
}
