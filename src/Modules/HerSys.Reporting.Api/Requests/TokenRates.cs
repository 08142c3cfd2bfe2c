using System.Collections.Concurrent;

namespace HerSys.Reporting.Api.Requests;

/// <summary>
/// How often each token asked in the running minute. One per tenant and process; a token that rests for a minute is
/// forgotten.
/// </summary>
internal sealed class TokenRates(TimeProvider clock)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Count> counts = new(StringComparer.Ordinal);

    /// <summary>Counts a request; seconds to wait where it is one too many, else null.</summary>
    public int? Take(string token, int most)
    {
        var now = clock.GetUtcNow();
        if (counts.Count > Most)
        {
            Forget(now);
        }

        var count = counts.AddOrUpdate(token, _ => new Count(now, 1), (_, known) => now - known.Since >= Window ? new Count(now, 1) : known with { Requests = known.Requests + 1 });
        return count.Requests <= most ? null : Math.Max(1, (int)Math.Ceiling((count.Since + Window - now).TotalSeconds));
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (token, count) in counts)
        {
            if (now - count.Since >= Window)
            {
                counts.TryRemove(token, out _);
            }
        }
    }

    private sealed record Count(DateTimeOffset Since, int Requests);
}
