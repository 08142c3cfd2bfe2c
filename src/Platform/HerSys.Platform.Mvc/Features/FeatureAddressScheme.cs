using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// Finds no endpoint of a feature that is off, so that no link to it is written. The link generator keeps the host's
/// provider; the tenant is therefore taken from the current scope, also in work without a request.
/// </summary>
public sealed class FeatureAddressScheme<TAddress>(IEndpointAddressScheme<TAddress> inner)
    : IEndpointAddressScheme<TAddress>, IDisposable
{
    /// <inheritdoc />
    public IEnumerable<Endpoint> FindEndpoints(TAddress address)
    {
        var found = inner.FindEndpoints(address);
        return ShellScope.Current is null || found.All(FeatureGate.IsOpen) ? found : found.Where(FeatureGate.IsOpen);
    }

    /// <inheritdoc />
    public void Dispose() => (inner as IDisposable)?.Dispose();
}
