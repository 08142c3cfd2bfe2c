using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>
/// Nobody grants what they do not hold: else whoever decides on roles could take up any of them. What a feature gives a
/// role from the start may be given back to that role.
/// </summary>
public sealed class GrantRules(TenantDbContext db, PermissionCatalog catalogue, ICurrentActor actor, IAuditLedger ledger)
{
    /// <summary>Which of all permissions the actor may give to a role.</summary>
    public async Task<IReadOnlySet<string>> GrantableAsync(string role)
    {
        var grantable = FromTheStart(role);
        foreach (var permission in catalogue.All)
        {
            if (await actor.HasAsync(permission.Name))
            {
                grantable.Add(permission.Name);
            }
        }

        return grantable;
    }

    /// <summary>Refuses permissions that the actor may not give.</summary>
    /// <exception cref="UserRefusedException">One of them may not be given; the message names it.</exception>
    public async Task DemandAsync(string role, IReadOnlyCollection<string> added)
    {
        var grantable = await GrantableAsync(role);
        if (catalogue.All.FirstOrDefault(permission => added.Contains(permission.Name) && !grantable.Contains(permission.Name)) is { } refused)
        {
            throw new UserRefusedException(
                "Permissions",
                $"自分が持たない権限「{refused.Description}」は、加えられません。印を外すか、その権限を持つ管理者にたのんでください。",
                $"You do not hold '{refused.DescriptionEn}' yourself, so you cannot give it. Untick it, or ask an administrator who holds it.");
        }
    }

    /// <summary>
    /// Refuses a role that can do more than the actor, beyond what the product gives it from the start: whoever could put
    /// somebody into such a role could do by them what they may not do themselves.
    /// </summary>
    /// <exception cref="UserRefusedException">The role may not be given; the message names the permission.</exception>
    public async Task DemandRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var normalized = roleName.ToUpperInvariant();
        var given = await db.Set<IdentityRoleClaim<Guid>>()
            .Where(claim => claim.ClaimType == Role.PermissionClaim && db.Set<Role>().Any(role => role.Id == claim.RoleId && role.NormalizedName == normalized))
            .Select(claim => claim.ClaimValue!)
            .ToListAsync(cancellationToken);
        var grantable = await GrantableAsync(roleName);
        if (catalogue.All.FirstOrDefault(permission => given.Contains(permission.Name) && !grantable.Contains(permission.Name)) is { } beyond)
        {
            var label = RoleLabels.Of(roleName);
            await ledger.WriteAsync(
                new AuditEntry(AuditAction.Refuse, "role", roleName, PersonId: null, "自分が持たない権限を含む役割を与えることを断りました。", Reason: beyond.Description),
                cancellationToken);
            throw new UserRefusedException(
                "Role",
                $"役割「{label.Ja}」は、自分が持たない権限「{beyond.Description}」を含むので、あなたからは与えられません。その権限を持つ管理者にたのんでください。",
                $"The role '{label.En}' contains '{beyond.DescriptionEn}', which you do not hold, so you cannot give it. Ask an administrator who holds it.");
        }
    }

    private HashSet<string> FromTheStart(string role) => catalogue.Stereotypes
        .Where(stereotype => stereotype.Role == role)
        .SelectMany(stereotype => stereotype.Permissions)
        .Select(permission => permission.Name)
        .ToHashSet(StringComparer.Ordinal);
}
