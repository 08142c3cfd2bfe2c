using HerSys.Cases.Contracts;

namespace HerSys.Cases.Models;

/// <summary>An organisation sees a case for a time (割り当て).</summary>
public sealed class CaseAssignment
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    public Guid OrganisationId { get; set; }

    /// <summary>Why it sees the case.</summary>
    public CaseAssignmentKind Kind { get; set; }

    /// <summary>Beginning (UTC).</summary>
    public DateTimeOffset AssignedAt { get; set; }

    /// <summary>End (UTC); null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
