using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Roles;

/// <summary>
/// Nobody grants what they do not hold: else whoever decides on roles could take up any of them. What a feature gives a
/// role from the start may be given back to that role.
/// </summary>
public sealed class GrantRules(PermissionCatalog catalogue, ICurrentActor actor)
{
    /// <summary>Which of all permissions the actor may give to a role.</summary>
    public async Task<IReadOnlySet<string>> GrantableAsync(string role)
    {
        var grantable = catalogue.Stereotypes
            .Where(stereotype => stereotype.Role == role)
            .SelectMany(stereotype => stereotype.Permissions)
            .Select(permission => permission.Name)
            .ToHashSet(StringComparer.Ordinal);
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
}
