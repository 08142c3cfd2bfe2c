namespace HerSys.Users.Services.Accounts;

/// <summary>How a sign-in ended.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="TriesLeft">Tries left after a wrong one; 0 means that the account rests now.</param>
/// <param name="Again">From when on the address may try again (UTC).</param>
/// <param name="Ticket">Proof that the password was right, for the second step.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, int TriesLeft = 0, DateTimeOffset? Again = null, string? Ticket = null);
