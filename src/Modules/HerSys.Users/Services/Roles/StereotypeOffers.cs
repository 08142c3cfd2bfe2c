using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>Remembers which permissions roles were given from the start, within the current unit of work: the caller saves.</summary>
public sealed class StereotypeOffers(TenantDbContext db, TimeProvider clock)
{
    /// <summary>Role and permission of all that was offered so far. One query; a tenant older than this memory costs two more, once.</summary>
    public async Task<IReadOnlySet<(string Role, string Permission)>> ReadAsync(CancellationToken cancellationToken)
    {
        var offered = await db.Set<OfferedPermission>().AsNoTracking().Select(offer => new { offer.Role, offer.Permission }).ToListAsync(cancellationToken);
        return offered.Count > 0
            ? offered.Select(offer => (offer.Role, offer.Permission)).ToHashSet()
            : await RecallAsync(cancellationToken);
    }

    /// <summary>Notes that permissions were offered to a role.</summary>
    public void Add(string role, IEnumerable<string> names)
    {
        var now = clock.GetUtcNow();
        db.AddRange(names.Select(name => new OfferedPermission { Role = role, Permission = name, OfferedAt = now }));
    }

    // What a role has or had was offered to it; what nobody gave or took so far is new.
    private async Task<IReadOnlySet<(string Role, string Permission)>> RecallAsync(CancellationToken cancellationToken)
    {
        var given = await db.Set<IdentityRoleClaim<Guid>>()
            .Where(claim => claim.ClaimType == Role.PermissionClaim)
            .Join(db.Set<Role>(), claim => claim.RoleId, role => role.Id, (claim, role) => new { role.Name, claim.ClaimValue })
            .ToListAsync(cancellationToken);
        var history = await db.Set<RoleHistoryEntry>().AsNoTracking().ToListAsync(cancellationToken);
        var known = given.Select(claim => (Role: claim.Name!, Permission: claim.ClaimValue!))
            .Concat(history.SelectMany(entry => entry.AddedNames.Concat(entry.RemovedNames).Select(name => (entry.Role, Permission: name))))
            .ToHashSet();
        foreach (var role in known.GroupBy(pair => pair.Role, pair => pair.Permission))
        {
            Add(role.Key, role);
        }

        return known;
    }
}
