using HerSys.Platform.Modules;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Reporting.Services;
using HerSys.Reporting.Services.Tiers;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting;

/// <summary>The nation's tiers, in the operator's tenant.</summary>
[Feature(Id)]
public sealed class TierStartup : StartupBase
{
    /// <summary>Id of the feature.</summary>
    public const string Id = "HerSys.Reporting.NationalTiers";

    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ReportingClock>().AddScoped<ChangeTier>();
        services.AddSingleton<IPermissionProvider, TierPermissions>();
        services.AddSingleton<INavigationProvider, TierMenu>();
    }
}
