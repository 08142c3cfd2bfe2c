using System.Collections.Frozen;
using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Services.Roles;

/// <summary>
/// The permissions of each role as sets, one per tenant, so that a check costs no query. A change on this node is seen
/// at once, a change on another within half a minute.
/// </summary>
public sealed class RolePermissions(IShellScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private volatile Snapshot? current;
    private int version;

    /// <summary>Whether a role has a permission.</summary>
    public ValueTask<bool> HasAsync(string role, string permission)
    {
        var known = current;
        return known is not null && known.Version == Volatile.Read(ref version) && clock.GetUtcNow() < known.ReadAgainAt
            ? ValueTask.FromResult(known.Has(role, permission))
            : ReadAndAskAsync(role, permission);
    }

    /// <summary>Forgets what was read; called after each change.</summary>
    public void Forget() => Interlocked.Increment(ref version);

    private async ValueTask<bool> ReadAndAskAsync(string role, string permission)
    {
        var read = await ReadAsync();
        current = read;
        return read.Has(role, permission);
    }

    // The version is taken before reading: what changes meanwhile makes the snapshot stale at once.
    private async Task<Snapshot> ReadAsync()
    {
        var versionBefore = Volatile.Read(ref version);
        var readAgainAt = clock.GetUtcNow() + Lifetime;
        var sets = FrozenDictionary<string, FrozenSet<string>>.Empty;
        await scopes.UsingScopeAsync(async services =>
        {
            var catalogue = services.GetRequiredService<PermissionCatalog>().All.ToList();
            var given = await GivenAsync(services.GetRequiredService<TenantDbContext>());
            sets = given.ToFrozenDictionary(
                role => role.Key,
                role => PermissionImplication.Expand(catalogue, role.ToHashSet(StringComparer.Ordinal)));
        });
        return new Snapshot(versionBefore, readAgainAt, sets);
    }

    private static async Task<ILookup<string, string>> GivenAsync(TenantDbContext db)
    {
        var rows = await db.Set<IdentityRoleClaim<Guid>>()
            .Where(claim => claim.ClaimType == Role.PermissionClaim)
            .Join(db.Set<Role>(), claim => claim.RoleId, role => role.Id, (claim, role) => new { role.Name, claim.ClaimValue })
            .ToListAsync();
        return rows.ToLookup(row => row.Name!, row => row.ClaimValue!, StringComparer.Ordinal);
    }

    private sealed record Snapshot(int Version, DateTimeOffset ReadAgainAt, FrozenDictionary<string, FrozenSet<string>> Sets)
    {
        public bool Has(string role, string permission) => Sets.TryGetValue(role, out var set) && set.Contains(permission);
    }
}
