using System.Collections.Frozen;

namespace HerSys.Platform.Shells;

/// <summary>An immutable index of tenants by address.</summary>
internal sealed class ShellAddresses
{
    // A host name (253), a port, a prefix (32) and what divides them; nothing longer can be a tenant's address.
    private const int LongestAddress = 300;

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
    /// alone, any host below a domain (with prefix first), the operator's tenant. It runs with every request and makes
    /// no texts.
    /// </summary>
    public ShellMatch? Match(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        var segment = FirstSegment(path);
        var colon = host.IndexOf(':');
        var name = colon < 0 ? host : host[..colon];
        return WithPrefix("", host, segment) ?? WithPrefix("", name, segment)
            ?? ByHost("", host) ?? ByHost("", name)
            ?? WithPrefix("", "", segment)
            ?? ByDomain(host, segment) ?? ByDomain(name, segment)
            ?? (fallback is null ? null : new ShellMatch(fallback, "", IsCanonical: true));
    }

    private ShellMatch? WithPrefix(string star, ReadOnlySpan<char> host, ReadOnlySpan<char> segment) =>
        segment.Length > 0 && Find(star, host, segment) is { } tenant
            ? new ShellMatch(tenant, tenant.UrlPrefix!, segment.SequenceEqual(tenant.UrlPrefix))
            : null;

    private ShellMatch? ByHost(string star, ReadOnlySpan<char> host) =>
        host.Length > 0 && Find(star, host, "") is { } tenant ? new ShellMatch(tenant, "", IsCanonical: true) : null;

    // The nearest domain first: *.b.example before *.example.
    private ShellMatch? ByDomain(ReadOnlySpan<char> name, ReadOnlySpan<char> segment)
    {
        for (var rest = name; rest.IndexOf('.') is >= 0 and var dot; rest = rest[(dot + 1)..])
        {
            var domain = rest[dot..];
            if ((WithPrefix("*", domain, segment) ?? ByHost("*", domain)) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private ShellSettings? Find(string star, ReadOnlySpan<char> host, ReadOnlySpan<char> segment)
    {
        Span<char> buffer = stackalloc char[LongestAddress];
        return buffer.TryWrite($"{star}{host}/{segment}", out var length)
            && byAddress.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..length], out var tenant)
                ? tenant
                : null;
    }

    private static IEnumerable<string> AddressesOf(ShellSettings tenant)
    {
        var hosts = tenant.UrlHosts.Count > 0 ? tenant.UrlHosts : [""];
        return hosts.Where(host => host.Length > 0 || tenant.UrlPrefix is not null).Select(host => host + "/" + tenant.UrlPrefix);
    }

    private static ReadOnlySpan<char> FirstSegment(ReadOnlySpan<char> path)
    {
        var trimmed = path.TrimStart('/');
        var end = trimmed.IndexOf('/');
        return end < 0 ? trimmed : trimmed[..end];
    }
}
