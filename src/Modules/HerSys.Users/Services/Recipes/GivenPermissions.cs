using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Recipes;

/// <summary>Reads the permissions given to each role; nothing is made by reading.</summary>
public sealed class GivenPermissions(TenantDbContext db)
{
    /// <summary>Names of permissions by name of the role.</summary>
    public async Task<ILookup<string, string>> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Set<IdentityRoleClaim<Guid>>().AsNoTracking()
            .Where(claim => claim.ClaimType == Role.PermissionClaim)
            .Join(db.Set<Role>(), claim => claim.RoleId, role => role.Id, (claim, role) => new { role.Name, claim.ClaimValue })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Name!, row => row.ClaimValue!, StringComparer.Ordinal);
    }
}
