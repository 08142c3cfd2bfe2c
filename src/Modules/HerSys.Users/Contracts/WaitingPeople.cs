namespace HerSys.Users.Contracts;

/// <summary>How many wait, and since when.</summary>
/// <param name="Count">How many.</param>
/// <param name="Oldest">Since when the first of them waits (UTC); null when nobody does.</param>
public sealed record WaitingPeople(int Count, DateTimeOffset? Oldest)
{
    /// <summary>Nobody waits.</summary>
    public static WaitingPeople Nobody { get; } = new(0, null);
}
