namespace HerSys.Exchange.ViewModels;

/// <summary>The list of imports, newest first.</summary>
/// <param name="Lines">The imports.</param>
/// <param name="NextBefore">From where the next page goes on; null on the last one.</param>
/// <param name="IsFirst">Whether this is the first page.</param>
internal sealed record ImportsPage(IReadOnlyList<ImportLine> Lines, string? NextBefore, bool IsFirst);
