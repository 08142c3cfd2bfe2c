using HerSys.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

[RequireFeatures("HerSys.Probe.Alpha", "HerSys.Probe.First")]
public sealed class GlueStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<Glue>();
}
