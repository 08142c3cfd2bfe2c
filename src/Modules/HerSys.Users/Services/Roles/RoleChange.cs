namespace HerSys.Users.Services.Roles;

/// <summary>What changed in a role.</summary>
/// <param name="Given">Names of permissions that are new.</param>
/// <param name="Taken">Names of permissions that are gone.</param>
public sealed record RoleChange(IReadOnlyList<string> Given, IReadOnlyList<string> Taken)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Given.Count == 0 && Taken.Count == 0;
}
