using HerSys.Platform.Auditing;

namespace HerSys.Audit.Contracts;

/// <summary>Which entries of the ledger; what is null does not narrow.</summary>
public sealed record AuditQuery
{
    /// <summary>The person concerned (本人).</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Kind of record, for example <c>case</c>.</summary>
    public string? SubjectType { get; init; }

    /// <summary>Id of the record.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Account of the person in charge (担当者).</summary>
    public Guid? UserId { get; init; }

    /// <summary>Part of the name of the person in charge or of the organisation.</summary>
    public string? ActorName { get; init; }

    /// <summary>Only these actions; empty for all.</summary>
    public IReadOnlyCollection<AuditAction> Actions { get; init; } = [];

    /// <summary>First instant, UTC.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>First instant no longer included, UTC.</summary>
    public DateTimeOffset? Before { get; init; }
}
