using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Tenants;

/// <summary>Decides and carries out which features a tenant has on.</summary>
public sealed class TenantFeatures(IExtensionCatalog extensions, FeatureResolver resolver, ITenantCatalog catalog, IShellHost shells)
{
    /// <summary>The selection after a change.</summary>
    /// <exception cref="TenantRefusedException">A feature is unknown, not allowed, or still needed.</exception>
    public async Task<IReadOnlyList<string>> SelectAsync(
        ShellSettings tenant,
        IReadOnlyCollection<string> enable,
        IReadOnlyCollection<string> disable,
        CancellationToken cancellationToken)
    {
        var unknown = enable.Concat(disable).FirstOrDefault(id => extensions.Find(id) is null);
        if (unknown is not null)
        {
            throw TenantRefusals.UnknownFeature(unknown);
        }

        var selected = tenant.SelectedFeatures.Union(enable).Except(disable).Order(StringComparer.Ordinal).ToList();
        var on = resolver.Resolve(selected, tenant.IsDefault);
        if (disable.FirstOrDefault(on.Contains) is { } needed)
        {
            throw TenantRefusals.FeatureNeeded(needed, resolver.NeededBy(needed, on));
        }

        await CheckAllowedAsync(tenant, enable, on, cancellationToken);
        return selected;
    }

    /// <summary>Tells the tenant's features that some were switched on.</summary>
    public Task AnnounceAsync(ShellSettings tenant, IReadOnlyCollection<string> enabled, CancellationToken cancellationToken) =>
        shells.UsingScopeAsync(tenant, async services =>
        {
            foreach (var handler in services.GetServices<IFeatureEventHandler>())
            {
                await handler.EnabledAsync(enabled, cancellationToken);
            }
        });

    private async Task CheckAllowedAsync(ShellSettings tenant, IReadOnlyCollection<string> asked, IReadOnlySet<string> on, CancellationToken cancellationToken)
    {
        if (asked.FirstOrDefault(id => !on.Contains(id)) is { } onlyForOperator)
        {
            throw TenantRefusals.FeatureNotAllowed(onlyForOperator);
        }

        var profiles = await catalog.ListProfilesAsync(cancellationToken);
        var refused = on.Where(id => extensions.Find(id) is { IsAlwaysEnabled: false } && !tenant.Features.Contains(id))
            .FirstOrDefault(id => !FeatureProfiles.Allows(id, tenant.FeatureProfiles, profiles));
        if (refused is not null)
        {
            throw TenantRefusals.FeatureNotAllowed(refused);
        }
    }
}
