namespace HerSys.Users.Services.People;

/// <summary>An account that was made.</summary>
/// <param name="UserId">Its id.</param>
/// <param name="UserName">The ID to sign in with.</param>
/// <param name="DutyId">The first duty.</param>
/// <param name="WelcomePath">Path of the one-time link below the tenant's base; null when a password was given. Shown once, kept nowhere.</param>
public sealed record CreatedUser(Guid UserId, string UserName, Guid DutyId, string? WelcomePath);
