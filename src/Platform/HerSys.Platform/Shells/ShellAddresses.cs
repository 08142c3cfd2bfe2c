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

    /// <summary>
    /// From the most to the least specific: host and port with prefix, host with prefix, host and port, host, prefix
    /// alone, any host below a domain (with prefix first), the operator's tenant.
    /// </summary>
    public ShellMatch? Match(string host, string path)
    {
        var segment = FirstSegment(path);
        var name = host.Split(':')[0];
        return WithPrefix(host, segment) ?? WithPrefix(name, segment)
            ?? ByHost(host) ?? ByHost(name)
            ?? WithPrefix("", segment)
            ?? ByDomain(host, segment) ?? ByDomain(name, segment)
            ?? (fallback is null ? null : new ShellMatch(fallback, "", IsCanonical: true));
    }

    private ShellMatch? WithPrefix(string host, string segment) =>
        segment.Length > 0 && byAddress.TryGetValue(host + "/" + segment, out var tenant)
            ? new ShellMatch(tenant, tenant.UrlPrefix!, tenant.UrlPrefix == segment)
            : null;

    private ShellMatch? ByHost(string host) =>
        host.Length > 0 && byAddress.TryGetValue(host + "/", out var tenant) ? new ShellMatch(tenant, "", IsCanonical: true) : null;

    // The nearest domain first: *.b.example before *.example.
    private ShellMatch? ByDomain(string name, string segment)
    {
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            var domain = "*" + name[dot..];
            if ((WithPrefix(domain, segment) ?? ByHost(domain)) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private static IEnumerable<string> AddressesOf(ShellSettings tenant)
    {
        var hosts = tenant.UrlHosts.Count > 0 ? tenant.UrlHosts : [""];
        return hosts.Where(host => host.Length > 0 || tenant.UrlPrefix is not null).Select(host => host + "/" + tenant.UrlPrefix);
    }

    private static string FirstSegment(string path)
    {
        var trimmed = path.AsSpan().TrimStart('/');
        var end = trimmed.IndexOf('/');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
