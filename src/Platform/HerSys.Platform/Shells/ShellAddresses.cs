using System.Collections.Frozen;

namespace HerSys.Platform.Shells;

/// <summary>An immutable index of tenants by address.</summary>
internal sealed class ShellAddresses
{
    private readonly FrozenDictionary<string, ShellSettings> byAddress;
    private readonly ShellSettings? fallback;

    public ShellAddresses(IEnumerable<ShellSettings> tenants)
    {
        ByName = tenants.ToFrozenDictionary(tenant => tenant.Name);
        var addresses = new Dictionary<string, ShellSettings>(StringComparer.OrdinalIgnoreCase);
        foreach (var tenant in ByName.Values)
        {
            foreach (var address in AddressesOf(tenant))
            {
                addresses.TryAdd(address, tenant);
            }
        }

        byAddress = addresses.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        fallback = ByName.GetValueOrDefault(ShellSettings.DefaultName);
    }

    public static ShellAddresses Empty { get; } = new([]);

    public FrozenDictionary<string, ShellSettings> ByName { get; }

    /// <summary>From the most to the least specific: host and port, host, any host below a domain; each with prefix first.</summary>
    public ShellMatch? Match(string host, string path)
    {
        var segment = FirstSegment(path);
        foreach (var candidate in HostsOf(host))
        {
            if (segment.Length > 0 && byAddress.TryGetValue(candidate + "/" + segment, out var withPrefix))
            {
                return new ShellMatch(withPrefix, withPrefix.UrlPrefix!, withPrefix.UrlPrefix == segment);
            }

            if (candidate.Length > 0 && byAddress.TryGetValue(candidate + "/", out var byHost))
            {
                return new ShellMatch(byHost, "", IsCanonical: true);
            }
        }

        return fallback is null ? null : new ShellMatch(fallback, "", IsCanonical: true);
    }

    private static IEnumerable<string> AddressesOf(ShellSettings tenant)
    {
        var hosts = tenant.UrlHosts.Count > 0 ? tenant.UrlHosts : [""];
        return hosts.Where(host => host.Length > 0 || tenant.UrlPrefix is not null).Select(host => host + "/" + tenant.UrlPrefix);
    }

    private static IEnumerable<string> HostsOf(string host)
    {
        yield return host;
        var name = host.Split(':')[0];
        if (name.Length != host.Length)
        {
            yield return name;
        }

        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            yield return "*" + name[dot..];
        }

        yield return "";
    }

    private static string FirstSegment(string path)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
