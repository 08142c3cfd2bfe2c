using HerSys.Exchange.Services.Reports;

namespace HerSys.Exchange.Services.Running;

/// <summary>A settled chunk.</summary>
/// <param name="Tally">All rows so far.</param>
/// <param name="Lines">The chunk's lines of the report.</param>
internal sealed record ChunkResult(ImportTally Tally, IReadOnlyList<ReportLine> Lines);
