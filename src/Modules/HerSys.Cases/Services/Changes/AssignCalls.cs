using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Platform.Data;
using HerSys.Japan;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Gives the calls of several people to a contractor (電話の担当を決める).</summary>
internal sealed class AssignCalls(
    TenantDbContext db, ICaseVisibility visibility, ICaseAssignments assignments, IOrganisationDirectory organisations, CaseAudit audit)
{
    /// <summary>How many were given, and to whom; null where that is no contractor. Cases that the actor may not change are left out.</summary>
    public async Task<(int Count, string Contractor)?> ExecuteAsync(IReadOnlyCollection<Guid> caseIds, Guid contractor, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(contractor, cancellationToken) is not { Kind: OrganisationKind.Contractor, IsActive: true } found)
        {
            return null;
        }

        var scope = await visibility.GetScopeAsync(cancellationToken);
        var allowed = await scope.FilterEditable(db.Set<CaseListItem>()).Where(item => caseIds.Contains(item.Id)).Select(item => item.Id).ToListAsync(cancellationToken);
        foreach (var refused in caseIds.Except(allowed))
        {
            var finding = new CaseFinding("", new BilingualText("この症例は変えられません", "This case cannot be changed"));
            await audit.RefusedAsync(refused, "電話の担当の変更を受け付けませんでした", [finding], cancellationToken);
        }

        foreach (var caseId in allowed)
        {
            await assignments.AssignAsync(caseId, contractor, CaseAssignmentKind.Contractor, cancellationToken);
        }

        return (allowed.Count, found.Name);
    }
}
