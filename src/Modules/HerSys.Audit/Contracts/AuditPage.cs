namespace HerSys.Audit.Contracts;

/// <summary>A page of the ledger.</summary>
/// <param name="Lines">Entries, newest first.</param>
/// <param name="Next">What the next page begins after; null on the last page.</param>
public sealed record AuditPage(IReadOnlyList<AuditLine> Lines, string? Next);
