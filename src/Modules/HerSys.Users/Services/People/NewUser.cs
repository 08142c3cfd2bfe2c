namespace HerSys.Users.Services.People;

/// <summary>An account to be made.</summary>
/// <param name="UserName">The ID, for example <c>mihon-hanako</c>.</param>
/// <param name="DisplayName">Name as shown to colleagues.</param>
/// <param name="Role">Role of the first duty, see <c>RoleNames</c>.</param>
/// <param name="Organisation">Code or name of the organisation; null or <c>{tenant}</c> for the government itself.</param>
/// <param name="Password">A password at once, which must satisfy the rules; null for a one-time link.</param>
/// <param name="Kana">Name in katakana.</param>
public sealed record NewUser(
    string UserName,
    string DisplayName,
    string Role,
    string? Organisation = null,
    string? Password = null,
    string? Kana = null);
