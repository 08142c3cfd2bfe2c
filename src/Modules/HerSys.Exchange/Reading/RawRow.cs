using HerSys.Exchange.Mapping;

namespace HerSys.Exchange.Reading;

/// <summary>A row as it stands in the file.</summary>
/// <param name="Number">As a spreadsheet counts, the headers being row 1.</param>
/// <param name="Cells">As many as there are headers.</param>
/// <param name="Problem">Why the row cannot be cut into cells.</param>
internal sealed record RawRow(int Number, string[] Cells, RowProblem? Problem = null);
