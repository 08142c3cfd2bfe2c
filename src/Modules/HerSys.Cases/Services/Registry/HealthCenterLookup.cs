using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Registry;

/// <summary>Which health center is in charge (管轄) of a place; asked once per place and scope.</summary>
internal sealed class HealthCenterLookup(IOrganisationDirectory organisations)
{
    private readonly Dictionary<string, Guid?> known = new(StringComparer.Ordinal);

    public async ValueTask<Guid?> FindAsync(string? municipality, CancellationToken cancellationToken)
    {
        var key = municipality ?? "";
        if (!known.TryGetValue(key, out var center))
        {
            center = (await organisations.HealthCenterForAsync(key, cancellationToken))?.Id;
            known[key] = center;
        }

        return center;
    }
}
