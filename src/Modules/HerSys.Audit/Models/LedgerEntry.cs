using HerSys.Platform.Auditing;

namespace HerSys.Audit.Models;

/// <summary>
/// A row of the ledger (監査記録). Names are copied and not referred to: an entry tells what was true when it was written.
/// </summary>
internal sealed class LedgerEntry
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? UserId { get; set; }

    public required string ActorName { get; set; }

    public Guid? DutyId { get; set; }

    public string? Role { get; set; }

    public Guid? OrganisationId { get; set; }

    public string? OrganisationName { get; set; }

    public required string Source { get; set; }

    public AuditAction Action { get; set; }

    public required string SubjectType { get; set; }

    public string? SubjectId { get; set; }

    public Guid? PersonId { get; set; }

    public required string Summary { get; set; }

    public string? Detail { get; set; }

    public string? Reason { get; set; }

    public string? RequestId { get; set; }
}
