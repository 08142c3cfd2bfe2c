namespace HerSys.Platform.Auditing;

/// <summary>One line of the ledger, as the caller knows it; who, in which duty, when and from where are added.</summary>
/// <param name="Action">What was done.</param>
/// <param name="SubjectType">Kind of record, for example <c>case</c>, <c>notification</c>, <c>user</c>.</param>
/// <param name="SubjectId">Id of the record; null for a search.</param>
/// <param name="PersonId">The person concerned, where there is one.</param>
/// <param name="Summary">What happened, in Japanese, without clinical detail.</param>
/// <param name="Detail">Facts as JSON: terms of a search, number of rows, fields with before and after.</param>
/// <param name="Reason">The reason that the actor gave, if any.</param>
public sealed record AuditEntry(
    AuditAction Action,
    string SubjectType,
    string? SubjectId,
    Guid? PersonId,
    string Summary,
    string? Detail = null,
    string? Reason = null);
