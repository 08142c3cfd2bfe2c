using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>Reads what a role may do, for its page.</summary>
public sealed class ReadRole(TenantDbContext db, PermissionCatalog catalogue, RoleBook roles, GrantRules rules)
{
    /// <summary>The role.</summary>
    public async Task<RoleDetails> ExecuteAsync(string name, CancellationToken cancellationToken)
    {
        var normalized = name.ToUpperInvariant();
        var role = await db.Set<Role>().AsNoTracking().FirstOrDefaultAsync(candidate => candidate.NormalizedName == normalized, cancellationToken);
        var given = role is null ? new HashSet<string>() : await roles.GivenAsync(role, cancellationToken);
        var holds = PermissionImplication.Expand(catalogue.All, given);
        return new RoleDetails(name, catalogue.Groups, given, holds, await rules.GrantableAsync(name), RoleDetails.MarkOf(given));
    }
}
