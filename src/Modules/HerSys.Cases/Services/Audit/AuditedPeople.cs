using HerSys.Audit;
using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Cases.Identifiers;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Audit;

/// <summary>Tells the ledger whose record is whose: who may read the trail of a person, and under what name.</summary>
internal sealed class AuditedPeople(TenantDbContext db, ICaseVisibility visibility, ICurrentActor actor) : IAuditedPeople
{
    /// <summary>
    /// Whoever sees a case of the person in full, since the pseudonymised would learn a name from the heading; and auditors,
    /// who read the whole ledger anyway.
    /// </summary>
    public async ValueTask<bool> MayReadAsync(Guid personId, CancellationToken cancellationToken)
    {
        if (await actor.HasAsync(AuditPermissions.ViewAuditLedger))
        {
            return true;
        }

        var scope = await visibility.GetScopeAsync(cancellationToken);
        return scope.Level == CaseDetailLevel.Full
            && await scope.Filter(db.Set<CaseListItem>()).AnyAsync(item => item.PersonId == personId, cancellationToken);
    }

    public async ValueTask<Guid?> FindAsync(string number, CancellationToken cancellationToken)
    {
        if (!HerSysId.TryParse(number, out var id))
        {
            return null;
        }

        var found = await db.Set<CaseListItem>().Where(item => item.HerSysId == id.Value).Select(item => new { item.PersonId }).FirstOrDefaultAsync(cancellationToken);
        return found?.PersonId;
    }

    public async ValueTask<string?> NameAsync(Guid personId, CancellationToken cancellationToken)
    {
        var found = await db.Set<CaseListItem>().Where(item => item.PersonId == personId)
            .Select(item => new { item.Name, item.HerSysId })
            .FirstOrDefaultAsync(cancellationToken);
        return found?.Name ?? found?.HerSysId;
    }
}
