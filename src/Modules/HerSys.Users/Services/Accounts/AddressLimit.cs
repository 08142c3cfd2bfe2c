using System.Net;
using System.Net.Sockets;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// Counts wrong sign-ins by the address that they come from, beside <see cref="Lockout"/>, which counts by account: one
/// address cannot try one password on every account. A try is counted before the password is looked at and given back
/// when it was right, so that many at once are no more than allowed, and a whole hospital behind one address can sign in.
/// Kept in memory, one per tenant, bounded.
/// </summary>
public sealed class AddressLimit(TimeProvider clock)
{
    private const int Most = 20_000;
    private const int PrefixBytes = 8;

    private readonly Dictionary<string, (int Tries, DateTimeOffset Until)> tries = [];
    private readonly Lock gate = new();

    /// <summary>Counts a try.</summary>
    /// <param name="source">The address; something else, such as the name of a test, counts as it is.</param>
    /// <param name="settings">How many are allowed, and for how long.</param>
    /// <returns>Null when it may be made; else from when on it may (UTC).</returns>
    public DateTimeOffset? Begin(string source, SignInSettings settings)
    {
        var key = KeyOf(source);
        var now = clock.GetUtcNow();
        lock (gate)
        {
            var known = tries.GetValueOrDefault(key);
            if (known.Until <= now)
            {
                known = (0, now + TimeSpan.FromMinutes(settings.AddressMinutes));
            }

            if (known.Tries >= settings.MostWrongPerAddress)
            {
                return known.Until;
            }

            MakeRoom(now);
            tries[key] = (known.Tries + 1, known.Until);
            return null;
        }
    }

    /// <summary>The try was right: it does not count.</summary>
    public void GiveBack(string source)
    {
        var key = KeyOf(source);
        lock (gate)
        {
            if (tries.TryGetValue(key, out var known) && known.Tries > 0)
            {
                tries[key] = (known.Tries - 1, known.Until);
            }
        }
    }

    // One household or office holds a whole /64 of IPv6.
    private static string KeyOf(string source)
    {
        if (!IPAddress.TryParse(source, out var address))
        {
            return source;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, PrefixBytes)) : address.ToString();
    }

    private void MakeRoom(DateTimeOffset now)
    {
        if (tries.Count < Most)
        {
            return;
        }

        foreach (var key in tries.Where(entry => entry.Value.Until <= now).Select(entry => entry.Key).ToList())
        {
            tries.Remove(key);
        }

        if (tries.Count >= Most)
        {
            tries.Clear();
        }
    }
}
