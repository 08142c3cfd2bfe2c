using HerSys.Host.Health;
using HerSys.Host.Telemetry;
using HerSys.Platform.Data;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Extensions;
using HerSys.Platform.Hosting;
using HerSys.Platform.Mvc;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Shells;

namespace HerSys.Host;

/// <summary>Builds the one web application: platform, modules, themes.</summary>
public static class HostApplication
{
    // Without a word from outside, what a developer builds is for development, and what is published is for service.
#if DEBUG
    private const string DefaultEnvironment = "Development";
#else
    private const string DefaultEnvironment = "Production";
#endif

    /// <summary>Builds the application without starting it.</summary>
    /// <param name="args">Configuration such as <c>--urls</c>.</param>
    /// <param name="customise">What a test changes; null in service.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? customise = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,

            // Said, not guessed: where a test started the process, the list of static files would be sought under its name.
            ApplicationName = typeof(HostApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? DefaultEnvironment,
        });
        customise?.Invoke(builder);
        var extensions = new ExtensionCatalog(HostModules.Find());
        builder.AddTelemetry();
        builder.Services.AddHostData(builder.Configuration);
        builder.Services.AddShells(extensions, builder.Configuration);
        builder.Services.AddTenantServices("HerSys.Platform.Data", services => services.AddTenantData());
        builder.Services.ExportToTenants<HostConnections>().ExportToTenants<IHostNumberSource>();
        builder.AddHerSysMvc(extensions);
        builder.Services.AddHostHealth();
        builder.Services.AddSingleton<FirstRun>();
        builder.Services.DecorateShellServices();

        var app = builder.Build();
        app.UseShells();
        app.MapHostHealth();
        app.MapModules();
        return app;
    }
}
