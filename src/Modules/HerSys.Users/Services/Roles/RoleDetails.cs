using System.Security.Cryptography;
using System.Text;

namespace HerSys.Users.Services.Roles;

/// <summary>What a role may do.</summary>
/// <param name="Role">The role.</param>
/// <param name="Groups">All permissions, by feature.</param>
/// <param name="Given">Names of those that were given to it.</param>
/// <param name="Holds">Names of those that it has, also as part of a wider one.</param>
/// <param name="Grantable">Names of those that the actor may give.</param>
/// <param name="Mark">Stands for what was given, to notice when somebody else changes it meanwhile.</param>
public sealed record RoleDetails(
    string Role,
    IReadOnlyList<PermissionGroup> Groups,
    IReadOnlySet<string> Given,
    IReadOnlySet<string> Holds,
    IReadOnlySet<string> Grantable,
    string Mark)
{
    /// <summary>The mark of a set of permissions.</summary>
    public static string MarkOf(IEnumerable<string> given) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', given.Order(StringComparer.Ordinal)))))[..16];
}
