using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>Which addresses belong to the host itself.</summary>
public sealed class ShellRoutingOptions
{
    /// <summary>
    /// Paths that never reach a tenant, so that a monitor hears of the host also while a tenant is out of service.
    /// </summary>
    public IList<PathString> HostPaths { get; } = [new PathString("/health")];
}
