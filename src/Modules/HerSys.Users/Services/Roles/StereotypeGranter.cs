using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Data.Features;
using HerSys.Platform.Features;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>
/// Gives roles what the features declare for them from the start, each permission once: when the feature is installed,
/// or when a later version declares one more. What an administrator took away does not come back.
/// </summary>
public sealed class StereotypeGranter(
    TenantDbContext db,
    PermissionCatalog catalogue,
    RoleBook roles,
    StereotypeOffers offers,
    RolePermissions permissions,
    ActorContext actors,
    IAuditLedger ledger,
    TimeProvider clock) : IFeatureEventHandler, ITenantUpgrade
{
    /// <inheritdoc />
    public async Task EnabledAsync(IReadOnlyCollection<string> featureIds, CancellationToken cancellationToken)
    {
        var installed = await db.Set<InstalledFeature>().Select(feature => feature.FeatureId).ToListAsync(cancellationToken);
        var fresh = featureIds.Except(installed, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        db.AddRange(fresh.Select(id => new InstalledFeature { FeatureId = id, InstalledAt = clock.GetUtcNow() }));
        await OfferAsync("機能の追加", cancellationToken);
    }

    /// <inheritdoc />
    public async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Whoever's visit happens to come first has nothing to do with it.
            using (actors.Act("upgrade"))
            {
                await OfferAsync("新しい版", cancellationToken);
            }
        }
        catch (DbUpdateException error) when (error.IsUniqueViolation())
        {
            // Another node was first, and does the same in one transaction.
            permissions.Forget();
        }
    }

    private async Task OfferAsync(string occasion, CancellationToken cancellationToken)
    {
        var offered = await offers.ReadAsync(cancellationToken);
        foreach (var role in catalogue.Stereotypes.GroupBy(stereotype => stereotype.Role, StringComparer.Ordinal))
        {
            var names = role.SelectMany(stereotype => stereotype.Permissions)
                .Select(permission => permission.Name)
                .Distinct(StringComparer.Ordinal)
                .Where(name => !offered.Contains((role.Key, name)))
                .ToList();
            if (names.Count > 0)
            {
                await GrantAsync(role.Key, names, occasion, cancellationToken);
            }
        }

        if (db.ChangeTracker.HasChanges())
        {
            await EnsureRolesAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            permissions.Forget();
        }
    }

    private async Task EnsureRolesAsync(CancellationToken cancellationToken)
    {
        foreach (var name in RoleNames.All)
        {
            await roles.EnsureAsync(name, cancellationToken);
        }
    }

    private async Task GrantAsync(string roleName, IReadOnlyList<string> names, string occasion, CancellationToken cancellationToken)
    {
        offers.Add(roleName, names);
        var role = await roles.EnsureAsync(roleName, cancellationToken);
        var change = await roles.ChangeAsync(role, names, [], cancellationToken);
        if (!change.IsEmpty)
        {
            ledger.Record(new AuditEntry(
                AuditAction.Administer,
                "role",
                roleName,
                PersonId: null,
                $"{occasion}により、役割「{RoleLabels.Of(roleName).Ja}」に権限を与えました。",
                AuditJson.Of(change)));
        }
    }
}
