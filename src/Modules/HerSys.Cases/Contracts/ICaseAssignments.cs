namespace HerSys.Cases.Contracts;

/// <summary>Lets an organisation see a case for a time (割り当て). Trusts its caller, as <see cref="ICaseRegistry"/> does.</summary>
public interface ICaseAssignments
{
    /// <summary>Assigns and saves; assigning twice changes nothing.</summary>
    Task AssignAsync(Guid caseId, Guid organisationId, CaseAssignmentKind kind, CancellationToken cancellationToken = default);

    /// <summary>Ends an assignment now and saves; without one nothing happens.</summary>
    Task EndAsync(Guid caseId, Guid organisationId, CaseAssignmentKind kind, CancellationToken cancellationToken = default);
}
