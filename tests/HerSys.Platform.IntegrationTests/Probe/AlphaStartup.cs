using HerSys.Platform.Modules;
using HerSys.Platform.Mvc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

[Feature("HerSys.Probe.Alpha")]
public sealed class AlphaStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<AlphaService>();

    public override void Configure(IEndpointRouteBuilder routes) =>
        routes.MapGet("probe/values/special", () => "special").PublicRoute("probe");
}
