using HerSys.Platform.Extensions;
using HerSys.Platform.Mvc.Features;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc;

/// <summary>Maps the routes of all modules, each stamped with the features of its startup.</summary>
public static class ModuleEndpoints
{
    /// <summary>
    /// Runs <c>Configure</c> of all startups and maps all controllers. Call it once, after <c>UseShells</c>.
    /// </summary>
    public static WebApplication MapModules(this WebApplication app)
    {
        var startups = app.Services.GetRequiredService<StartupCatalog>().All;
        var routes = new ModuleRoutes(app, new RouteTimeServices(app.Services, TypesOf(startups)));
        foreach (var descriptor in startups)
        {
            var group = routes.MapGroup("");
            group.WithMetadata(FeatureMetadata.Of(descriptor.FeatureId, descriptor.RequiredFeatures));
            ((IEndpointConventionBuilder)group).Finally(RefuseUndeclared);
            descriptor.Startup.Configure(group);
        }

        app.MapControllers();
        return app;
    }

    // Only the types matter: nothing is ever built from these registrations.
    private static ServiceCollection TypesOf(IEnumerable<StartupDescriptor> startups)
    {
        var services = new ServiceCollection();
        services.AddScoped<ShellSettings>(_ => throw new NotSupportedException());
        foreach (var descriptor in startups)
        {
            descriptor.Startup.ConfigureServices(services);
        }

        return services;
    }

    private static void RefuseUndeclared(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.Any(metadata => metadata is IAuthorizeData or IAllowAnonymous))
        {
            endpoint.Metadata.Add(new UndeclaredAccess());
        }
    }
}
