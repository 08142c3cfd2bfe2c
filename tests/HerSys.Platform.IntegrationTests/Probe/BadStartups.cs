using HerSys.Platform.Modules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

[Feature("HerSys.Probe.BadOptions")]
public sealed class BadOptionsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.Configure<MvcOptions>(options => options.MaxModelValidationErrors = 3);
}

[Feature("HerSys.Probe.BadService")]
public sealed class BadServiceStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddControllersWithViews();
}
