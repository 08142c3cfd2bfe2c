using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>Why a row is refused.</summary>
/// <param name="Column">Header of the column; empty for the whole row.</param>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record RowProblem(string Column, BilingualText Reason)
{
    internal static RowProblem OfRow(string ja, string en) => new("", new BilingualText(ja, en));
}
