using HerSys.Exchange.Services.Reports;

namespace HerSys.Exchange.ViewModels;

/// <summary>The page of one import: how far it is, what came out, what to do next.</summary>
/// <param name="Line">The import.</param>
/// <param name="Refused">The first refused rows.</param>
/// <param name="Before">An import of the same file that was done before; null if there was none.</param>
internal sealed record ImportPage(ImportLine Line, IReadOnlyList<ReportLine> Refused, ImportLine? Before);
