using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>Roles and the permissions given to them, within the current unit of work: the caller saves.</summary>
public sealed class RoleBook(TenantDbContext db, ICurrentActor actor, TenantDay day)
{
    /// <summary>The role of that name; made when it is missing.</summary>
    public async Task<Role> EnsureAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = name.ToUpperInvariant();
        var role = db.Set<Role>().Local.FirstOrDefault(candidate => candidate.NormalizedName == normalized)
            ?? await db.Set<Role>().FirstOrDefaultAsync(candidate => candidate.NormalizedName == normalized, cancellationToken);
        if (role is null)
        {
            role = new Role(name);
            db.Add(role);
        }

        return role;
    }

    /// <summary>Names of the permissions given to a role.</summary>
    public async Task<IReadOnlySet<string>> GivenAsync(Role role, CancellationToken cancellationToken)
    {
        var claims = await ClaimsAsync(role, cancellationToken);
        return claims.Select(claim => claim.ClaimValue!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Gives and takes permissions. What is given already or was never given does not count.</summary>
    /// <returns>What really changed.</returns>
    public async Task<RoleChange> ChangeAsync(Role role, IReadOnlyCollection<string> give, IReadOnlyCollection<string> take, CancellationToken cancellationToken)
    {
        var claims = await ClaimsAsync(role, cancellationToken);
        var given = claims.Select(claim => claim.ClaimValue!).ToHashSet(StringComparer.Ordinal);
        var added = give.Where(name => !given.Contains(name)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in added)
        {
            db.Add(new IdentityRoleClaim<Guid> { RoleId = role.Id, ClaimType = Role.PermissionClaim, ClaimValue = name });
        }

        var removed = claims.Where(claim => take.Contains(claim.ClaimValue!)).ToList();
        db.RemoveRange(removed);
        var change = new RoleChange(added, [.. removed.Select(claim => claim.ClaimValue!)]);
        Remember(role, change);
        return change;
    }

    private void Remember(Role role, RoleChange change)
    {
        if (!change.IsEmpty)
        {
            db.Add(new RoleHistoryEntry
            {
                Role = role.Name!,
                At = day.Now,
                ByUserId = actor.UserId,
                ByName = actor.DisplayName,
                Added = string.Join(' ', change.Given),
                Removed = string.Join(' ', change.Taken),
            });
        }
    }

    // Several stereotypes of one unit of work may speak of one role: rows that are not saved yet count too.
    private async Task<IReadOnlyList<IdentityRoleClaim<Guid>>> ClaimsAsync(Role role, CancellationToken cancellationToken)
    {
        var set = db.Set<IdentityRoleClaim<Guid>>();
        await set.Where(claim => claim.RoleId == role.Id && claim.ClaimType == Role.PermissionClaim).LoadAsync(cancellationToken);
        return [.. set.Local.Where(claim => claim.RoleId == role.Id && claim.ClaimType == Role.PermissionClaim)];
    }
}
