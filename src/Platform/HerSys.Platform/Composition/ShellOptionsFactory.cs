using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Composition;

/// <summary>Makes a tenant's options: configured by the host first, then by the tenant's features.</summary>
internal sealed class ShellOptionsFactory<T>(
    HostServices host,
    IEnumerable<IConfigureOptions<T>> configures,
    IEnumerable<IPostConfigureOptions<T>> postConfigures,
    IEnumerable<IValidateOptions<T>> validations)
    : OptionsFactory<T>(
        host.Root.GetServices<IConfigureOptions<T>>().Concat(configures),
        host.Root.GetServices<IPostConfigureOptions<T>>().Concat(postConfigures),
        host.Root.GetServices<IValidateOptions<T>>().Concat(validations))
    where T : class;
