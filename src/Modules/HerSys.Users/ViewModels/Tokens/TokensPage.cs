using HerSys.Users.Models;

namespace HerSys.Users.ViewModels.Tokens;

/// <summary>The own tokens for programs.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Tokens">The tokens, newest first.</param>
/// <param name="Now">This instant (UTC).</param>
public sealed record TokensPage(TokenForm Form, IReadOnlyList<ApiToken> Tokens, DateTimeOffset Now);
