namespace HerSys.Users.Services.Reshuffles;

/// <summary>A one-time link to be handed out.</summary>
/// <param name="UserName">The ID.</param>
/// <param name="DisplayName">The name.</param>
/// <param name="Kana">The name in kana.</param>
/// <param name="Path">The path below the tenant's base.</param>
public sealed record ReshuffleLink(string UserName, string DisplayName, string Kana, string Path);
