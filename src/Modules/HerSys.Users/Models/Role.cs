using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Models;

/// <summary>A role (役割) of <c>RoleNames</c>; its permissions are its claims of type <see cref="PermissionClaim"/>.</summary>
public sealed class Role : IdentityRole<Guid>
{
    /// <summary>Type of the claims that hold permissions.</summary>
    public const string PermissionClaim = "permission";

    public Role()
    {
        Id = Guid.CreateVersion7();
    }

    public Role(string name)
        : this()
    {
        Name = name;
        NormalizedName = name.ToUpperInvariant();
        ConcurrencyStamp = Guid.NewGuid().ToString();
    }
}
