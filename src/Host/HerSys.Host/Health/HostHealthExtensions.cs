using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace HerSys.Host.Health;

/// <summary>Health for load balancers: the process lives; the catalogue answers.</summary>
internal static class HostHealthExtensions
{
    private const string ReadyTag = "ready";

    public static IServiceCollection AddHostHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<CatalogHealthCheck>("catalog", tags: [ReadyTag]);
        return services;
    }

    public static void MapHostHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) }).AllowAnonymous();
    }
}
