using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Composition;

/// <summary>Follows changes of the host's and of the tenant's sources; disposed with the tenant, it lets go of both.</summary>
internal sealed class ShellOptionsMonitor<T>(
    HostServices host,
    IOptionsFactory<T> factory,
    IEnumerable<IOptionsChangeTokenSource<T>> sources,
    IOptionsMonitorCache<T> cache)
    : OptionsMonitor<T>(factory, host.Root.GetServices<IOptionsChangeTokenSource<T>>().Concat(sources), cache)
    where T : class;
