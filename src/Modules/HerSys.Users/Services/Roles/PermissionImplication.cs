using System.Collections.Frozen;
using HerSys.Platform.Security;

namespace HerSys.Users.Services.Roles;

/// <summary>Works out what follows from the permissions that a role was given.</summary>
public static class PermissionImplication
{
    /// <summary>Names of all permissions that hold: those given, and those that a given one contains, at any depth.</summary>
    /// <param name="catalogue">The permissions that exist; one that no feature knows never holds.</param>
    /// <param name="given">Names of the permissions given.</param>
    public static FrozenSet<string> Expand(IEnumerable<Permission> catalogue, IReadOnlySet<string> given) =>
        catalogue.Where(permission => Holds(permission, given, [])).Select(permission => permission.Name).ToFrozenSet(StringComparer.Ordinal);

    // The path guards against two permissions that name each other.
    private static bool Holds(Permission permission, IReadOnlySet<string> given, HashSet<string> path) =>
        given.Contains(permission.Name)
        || (path.Add(permission.Name) && permission.ImpliedBy.Any(wider => Holds(wider, given, path)));
}
