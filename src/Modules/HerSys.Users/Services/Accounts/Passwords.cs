using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Services.Accounts;

/// <summary>Sets and checks passwords, within the current unit of work.</summary>
public sealed class Passwords(IPasswordHasher<User> hasher, PasswordDummy dummy, PasswordNames names)
{
    /// <summary>Gives the person a new password and ends all sessions: the caller saves.</summary>
    /// <param name="user">The person.</param>
    /// <param name="password">The new password.</param>
    /// <param name="field">The form's field, for the refusal.</param>
    /// <exception cref="UserRefusedException">The password breaks a rule.</exception>
    public async Task SetAsync(User user, string password, string field, CancellationToken cancellationToken = default)
    {
        if (PasswordRules.Check(user.UserName, password, await names.OfAsync(user, cancellationToken)) is [var problem, ..])
        {
            throw new UserRefusedException(field, problem);
        }

        user.PasswordHash = hasher.HashPassword(user, password);
        user.SecurityStamp = Stamp();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        user.AccessFailedCount = 0;
        user.LockoutEnd = null;
    }

    /// <summary>
    /// Whether it is the person's password. For nobody, and for people without a password, it takes as long and is false.
    /// </summary>
    public bool IsRight(User? user, string password)
    {
        if (user?.PasswordHash is null)
        {
            hasher.VerifyHashedPassword(dummy.User, dummy.HashBy(hasher), password);
            return false;
        }

        return hasher.VerifyHashedPassword(user, user.PasswordHash, password) != PasswordVerificationResult.Failed;
    }

    /// <summary>Ends all sessions of the person: the caller saves.</summary>
    public static void EndSessions(User user)
    {
        user.SecurityStamp = Stamp();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    private static string Stamp() => Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20));
}
