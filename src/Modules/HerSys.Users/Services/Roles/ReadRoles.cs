using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>Lists the roles with how much they may do and how many people hold them.</summary>
public sealed class ReadRoles(TenantDbContext db, TenantDay day, PermissionCatalog catalogue)
{
    /// <summary>All roles, in the order of <see cref="RoleNames.All"/>.</summary>
    public async Task<IReadOnlyList<RoleRow>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var known = catalogue.All.Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        var given = await db.Set<IdentityRoleClaim<Guid>>()
            .Where(claim => claim.ClaimType == Role.PermissionClaim)
            .Join(db.Set<Role>(), claim => claim.RoleId, role => role.Id, (claim, role) => new { role.Name, claim.ClaimValue })
            .ToListAsync(cancellationToken);
        var today = day.Today;
        var people = await db.Set<Duty>()
            .Where(duty => duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today))
            .GroupBy(duty => duty.Role)
            .Select(group => new { group.Key, Count = group.Select(duty => duty.UserId).Distinct().Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
        return
        [
            .. RoleNames.All.Select(name => new RoleRow(
                name,
                given.Count(row => row.Name == name && known.Contains(row.ClaimValue!)),
                people.GetValueOrDefault(name))),
        ];
    }
}
