using System.Text.Encodings.Web;
using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Composition;
using HerSys.Platform.Extensions;
using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Outbox;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HerSys.Platform.Hosting;

/// <summary>Registers the platform in the host.</summary>
public static class PlatformServiceCollectionExtensions
{
    /// <summary>Registers tenants, features, recipes and background tasks.</summary>
    public static IServiceCollection AddShells(this IServiceCollection services, IExtensionCatalog extensions, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<ShellOptions>().Bind(configuration.GetSection("HerSys:Shells"));
        services.AddSingleton(extensions);
        services.AddSingleton(new HostDescriptors(services));
        services.AddSingleton<StartupCatalog>().AddSingleton<FeatureResolver>().AddSingleton<ShellBlueprints>();
        services.AddSingleton<RunningShellTable>().AddSingleton<IRunningShellTable>(provider => provider.GetRequiredService<RunningShellTable>());
        services.AddSingleton<PreparedDatabases>().AddSingleton<InvalidTenants>().AddSingleton<ShellPreparation>().AddSingleton<ShellUpgrades>();
        services.AddSingleton<ShellHost>().AddSingleton<IShellHost>(provider => provider.GetRequiredService<ShellHost>());
        services.AddSingleton<IRecipeCatalog, RecipeCatalog>().AddSingleton<RecipeExecutor>();
        services.AddSingleton<TenantFactory>().AddSingleton<TenantFeatures>().AddSingleton<TenantChanges>().AddSingleton<TenantSetup>().AddSingleton<BrokenSetUps>();
        services.AddSingleton<ITenantService, TenantService>();
        services.AddSingleton<ShellStartup>();
        services.AddOptions<OutboxOptions>().Bind(configuration.GetSection("HerSys:Outbox"));
        services.AddSingleton<OutboxMetrics>().AddSingleton<OutboxTurns>();
        return services.AddBackgroundTasks().ExportPlatform();
    }

    /// <summary>Lets services of tenants take a singleton of the host in their constructors.</summary>
    public static IServiceCollection ExportToTenants<T>(this IServiceCollection services)
        where T : class =>
        services.AddSingleton(new ExportedHostService(typeof(T)));

    /// <summary>Registers services that every tenant gets.</summary>
    public static IServiceCollection AddTenantServices(this IServiceCollection services, string name, Action<IServiceCollection> configure) =>
        services.AddSingleton(new TenantServiceRegistration(name, configure));

    private static IServiceCollection AddBackgroundTasks(this IServiceCollection services)
    {
        services.AddQuartz();
        services.AddSingleton<BackgroundTaskCatalog>().AddSingleton<ShellScheduler>();
        services.AddHostedService<ShellChangeFollower>().AddHostedService<IdleShellReleaser>().AddHostedService<OutboxDelivery>().AddHostedService<BrokenSetUpWatcher>();
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static IServiceCollection ExportPlatform(this IServiceCollection services) => services
        .ExportToTenants<ILoggerFactory>().ExportToTenants<TimeProvider>().ExportToTenants<IConfiguration>()
        .ExportToTenants<IHttpContextAccessor>().ExportToTenants<LinkGenerator>().ExportToTenants<IWebHostEnvironment>()
        .ExportToTenants<HtmlEncoder>().ExportToTenants<UrlEncoder>().ExportToTenants<JavaScriptEncoder>()
        .ExportToTenants<IExtensionCatalog>().ExportToTenants<IRecipeCatalog>().ExportToTenants<IShellHost>()
        .ExportToTenants<IRunningShellTable>().ExportToTenants<ITenantCatalog>().ExportToTenants<ITenantService>()
        .ExportToTenants<OutboxSignal>();
}
