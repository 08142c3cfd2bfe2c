using HerSys.Users.Services.Roles;

namespace HerSys.Users.ViewModels.Roles;

/// <summary>The page of a role.</summary>
/// <param name="Details">What it may do.</param>
/// <param name="Ticked">What was ticked in a form that was refused; null to show what was given.</param>
public sealed record RolePage(RoleDetails Details, IReadOnlySet<string>? Ticked)
{
    /// <summary>Whether a permission is ticked.</summary>
    public bool IsTicked(string permission) => (Ticked ?? Details.Given).Contains(permission);
}
