using HerSys.Japan;

namespace HerSys.Exchange.Contracts;

/// <summary>Why a row was not taken in.</summary>
/// <param name="Row">Row in the file as a spreadsheet counts, the headers being row 1.</param>
/// <param name="Key">The row's number (番号); empty where it could not be read.</param>
/// <param name="Column">Header of the column; empty for the whole row.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record ImportFinding(int Row, string Key, string Column, BilingualText Reason);
