using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Data.Features;
using HerSys.Platform.Features;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>
/// Grants the stereotypes of a feature when it is installed, once: what an administrator took away does not come back
/// when the feature is switched off and on again.
/// </summary>
public sealed class StereotypeGranter(
    TenantDbContext db,
    PermissionCatalog catalogue,
    RoleBook roles,
    RolePermissions permissions,
    IAuditLedger ledger,
    TimeProvider clock) : IFeatureEventHandler
{
    /// <inheritdoc />
    public async Task EnabledAsync(IReadOnlyCollection<string> featureIds, CancellationToken cancellationToken)
    {
        var installed = await db.Set<InstalledFeature>().Select(feature => feature.FeatureId).ToListAsync(cancellationToken);
        var fresh = featureIds.Except(installed, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        await EnsureRolesAsync(cancellationToken);
        foreach (var stereotype in catalogue.StereotypesOf(fresh))
        {
            await GrantAsync(stereotype, cancellationToken);
        }

        db.AddRange(fresh.Select(id => new InstalledFeature { FeatureId = id, InstalledAt = clock.GetUtcNow() }));
        await db.SaveChangesAsync(cancellationToken);
        permissions.Forget();
    }

    private async Task EnsureRolesAsync(CancellationToken cancellationToken)
    {
        foreach (var name in RoleNames.All)
        {
            await roles.EnsureAsync(name, cancellationToken);
        }
    }

    private async Task GrantAsync(PermissionStereotype stereotype, CancellationToken cancellationToken)
    {
        var role = await roles.EnsureAsync(stereotype.Role, cancellationToken);
        var change = await roles.ChangeAsync(role, [.. stereotype.Permissions.Select(permission => permission.Name)], [], cancellationToken);
        if (!change.IsEmpty)
        {
            ledger.Record(new AuditEntry(
                AuditAction.Administer,
                "role",
                stereotype.Role,
                PersonId: null,
                $"機能の追加により、役割「{RoleLabels.Of(stereotype.Role).Ja}」に権限を与えました。",
                AuditJson.Of(change)));
        }
    }
}
