namespace HerSys.Platform.Data.Outbox;

/// <summary>How long to wait after a failed attempt.</summary>
internal static class OutboxBackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    /// <summary>1, 2, 4 ... minutes, 6 hours at most.</summary>
    /// <param name="attempts">How many attempts were begun, from 1.</param>
    public static TimeSpan After(int attempts)
    {
        var minutes = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(attempts - 1, 10)));
        return minutes < Longest ? minutes : Longest;
    }
}
