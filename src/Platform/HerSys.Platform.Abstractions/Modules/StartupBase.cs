using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Modules;

/// <summary>
/// The entry point of a feature. A module never closes over data of a tenant here: services are registered once per
/// distinct set of features and shared by all tenants that have it; what differs comes from <c>ShellSettings</c>.
/// </summary>
public abstract class StartupBase
{
    /// <summary>Smaller numbers run earlier among the startups of one feature.</summary>
    public virtual int Order => 0;

    /// <summary>Registers the feature's services in the tenant's container.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>
    /// Maps the feature's routes. Runs once per process; every route is stamped with the feature's id and exists
    /// only in tenants where the feature is on.
    /// </summary>
    public virtual void Configure(IEndpointRouteBuilder routes)
    {
    }
}
