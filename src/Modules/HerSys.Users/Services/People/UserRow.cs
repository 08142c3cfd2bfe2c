using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.People;

/// <summary>A person in the list.</summary>
/// <param name="Id">Id of the account.</param>
/// <param name="UserName">The ID to sign in with.</param>
/// <param name="DisplayName">The name.</param>
/// <param name="Kana">The name in katakana.</param>
/// <param name="State">Whether the account can be used.</param>
/// <param name="LastSignInAt">Last sign-in (UTC).</param>
/// <param name="Duties">Duties of today.</param>
public sealed record UserRow(
    Guid Id,
    string UserName,
    string DisplayName,
    string Kana,
    UserState State,
    DateTimeOffset? LastSignInAt,
    IReadOnlyList<HeldDuty> Duties);
