using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HerSys.Platform.Mvc.Features;

/// <summary>The route builder that modules map on: it knows the types of tenants' services.</summary>
internal sealed class ModuleRoutes(IEndpointRouteBuilder inner, IServiceProvider services) : IEndpointRouteBuilder
{
    public IServiceProvider ServiceProvider => services;

    public ICollection<EndpointDataSource> DataSources => inner.DataSources;

    public IApplicationBuilder CreateApplicationBuilder() => inner.CreateApplicationBuilder();
}
