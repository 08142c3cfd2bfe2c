using HerSys.Platform.Auditing;

namespace HerSys.Audit.Contracts;

/// <summary>An entry of the ledger as it was written.</summary>
/// <param name="Id">Number of the entry.</param>
/// <param name="At">When, UTC.</param>
/// <param name="UserId">Account that acted; null for the system and for people who did not sign in.</param>
/// <param name="ActorName">Name at that time.</param>
/// <param name="Role">Role of the duty at that time, see <c>RoleNames</c>.</param>
/// <param name="OrganisationName">Organisation of the duty at that time.</param>
/// <param name="Source">Address of the client, or name of the job or command.</param>
/// <param name="Action">What was done.</param>
/// <param name="SubjectType">Kind of record.</param>
/// <param name="SubjectId">Id of the record; null for a search.</param>
/// <param name="PersonId">The person concerned.</param>
/// <param name="Summary">What happened, in Japanese.</param>
/// <param name="Detail">Facts as JSON.</param>
/// <param name="Reason">Reason that the actor gave.</param>
/// <param name="RequestId">Reference id (問い合わせ番号) of the request, as in the log.</param>
public sealed record AuditLine(
    long Id,
    DateTimeOffset At,
    Guid? UserId,
    string ActorName,
    string? Role,
    string? OrganisationName,
    string Source,
    AuditAction Action,
    string SubjectType,
    string? SubjectId,
    Guid? PersonId,
    string Summary,
    string? Detail,
    string? Reason,
    string? RequestId);
