using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// A hash of a password that nobody knows. Checking against it takes as long as a real check, so that the time of an
/// answer does not tell which IDs exist.
/// </summary>
public sealed class PasswordDummy
{
    private string? hash;

    /// <summary>Nobody.</summary>
    public User User { get; } = new() { UserName = "nobody" };

    /// <summary>The hash; made on first use, since making one takes a while.</summary>
    public string HashBy(IPasswordHasher<User> hasher) => hash ??= hasher.HashPassword(User, Guid.NewGuid().ToString());
}
