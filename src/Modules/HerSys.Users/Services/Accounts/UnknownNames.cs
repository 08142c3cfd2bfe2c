using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// Counts tries for IDs that do not exist as <see cref="Lockout"/> does for those that do, so that the answer does not
/// tell which is which. Kept in memory, one per tenant, bounded.
/// </summary>
public sealed class UnknownNames(TimeProvider clock, IOptions<IdentityOptions> options)
{
    private const int Most = 5_000;

    private readonly Dictionary<string, (int Tries, DateTimeOffset Until)> tries = [];
    private readonly Lock gate = new();

    /// <summary>Counts a try.</summary>
    /// <returns>How many are left after it; null when the name rests already.</returns>
    public int? Count(string normalizedName)
    {
        var rules = options.Value.Lockout;
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var known = tries.GetValueOrDefault(normalizedName);
            if (known.Tries >= rules.MaxFailedAccessAttempts && now < known.Until)
            {
                return null;
            }

            var count = known.Tries >= rules.MaxFailedAccessAttempts ? 1 : known.Tries + 1;
            MakeRoom(now);
            tries[normalizedName] = (count, now + rules.DefaultLockoutTimeSpan);
            return rules.MaxFailedAccessAttempts - count;
        }
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (tries.Count < Most)
        {
            return;
        }

        foreach (var name in tries.Where(entry => entry.Value.Until <= now).Select(entry => entry.Key).ToList())
        {
            tries.Remove(name);
        }

        if (tries.Count >= Most)
        {
            tries.Clear();
        }
    }
}
