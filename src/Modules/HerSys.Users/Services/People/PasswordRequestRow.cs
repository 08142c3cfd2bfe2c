namespace HerSys.Users.Services.People;

/// <summary>A person who forgot the password and waits for a link.</summary>
/// <param name="UserId">The account.</param>
/// <param name="UserName">The ID.</param>
/// <param name="DisplayName">The name.</param>
/// <param name="CreatedAt">When the person asked (UTC).</param>
public sealed record PasswordRequestRow(Guid UserId, string UserName, string DisplayName, DateTimeOffset CreatedAt);
