using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Registry;

/// <inheritdoc />
internal sealed class CaseAssignments(TenantDbContext db, CaseClock clock, CaseAudit audit) : ICaseAssignments
{
    public async Task AssignAsync(
        Guid caseId, Guid organisationId, CaseAssignmentKind kind, CancellationToken cancellationToken = default)
    {
        if (await Open(caseId, organisationId, kind).AnyAsync(cancellationToken))
        {
            return;
        }

        db.Add(new CaseAssignment { CaseId = caseId, OrganisationId = organisationId, Kind = kind, AssignedAt = clock.Now });
        audit.Assigned(caseId, organisationId, kind);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task EndAsync(
        Guid caseId, Guid organisationId, CaseAssignmentKind kind, CancellationToken cancellationToken = default)
    {
        foreach (var assignment in await Open(caseId, organisationId, kind).ToListAsync(cancellationToken))
        {
            assignment.EndedAt = clock.Now;
            audit.AssignmentEnded(caseId, organisationId, kind);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private IQueryable<CaseAssignment> Open(Guid caseId, Guid organisationId, CaseAssignmentKind kind) =>
        db.Set<CaseAssignment>().Where(row =>
            row.CaseId == caseId && row.OrganisationId == organisationId && row.Kind == kind && row.EndedAt == null);
}
