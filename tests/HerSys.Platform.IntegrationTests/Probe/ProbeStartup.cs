using HerSys.Platform.Modules;
using HerSys.Platform.Mvc;
using HerSys.Platform.Outbox;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

public sealed class ProbeStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<TenantSingleton>();
        services.AddScoped<ScopedThing>();
        services.AddScoped<IRecipeStepHandler, FailingStep>();
        services.AddScoped<IRecipeStepHandler, WaitingStep>();
        services.AddScoped<IOutboxHandler, ProbePost>();
        services.AddSingleton<IPermissionProvider, ProbePermissions>();
        services.AddOptions<ProbeOptions>().Configure<ShellSettings>((options, tenant) => options.Tenant = tenant.Name);
    }

    public override void Configure(IEndpointRouteBuilder routes)
    {
        routes.MapGet("probe/minimal", (ShellSettings tenant, ScopedThing thing) => $"{tenant.Name} {thing.IsAlive}").PublicRoute("probe");
        routes.MapGet("probe/values/{id}", (string id, ShellSettings tenant) => $"value {id} {tenant.Name}").PublicRoute("probe");
        routes.MapGet("probe/redirect", (HttpContext context) =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers["x-tenant"] = ShellScope.Current?.Shell.Settings.Name ?? "none";
                return Task.CompletedTask;
            });
            return Results.Redirect("~/probe/minimal");
        }).PublicRoute("probe");
    }
}
