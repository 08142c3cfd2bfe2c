using HerSys.Platform.Configuration;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc;
using HerSys.Platform.Navigation;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Settings.Contracts;
using HerSys.Settings.Frame;
using HerSys.Settings.Services.Configuration;
using HerSys.Settings.Services.Features;
using HerSys.Settings.Services.Identity;
using HerSys.Settings.Services.Today;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Settings;

/// <summary>Registers frame, home page, settings and features of the tenant.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MenuReader>().AddScoped<IFrameProvider, FrameProvider>();
        services.AddScoped<GatherToday>().AddScoped<ITodayProvider, PeopleToday>();
        services.AddScoped<ReadIdentity>().AddScoped<ReadIdentityForm>().AddScoped<ChangeIdentity>().AddScoped<UndoIdentityChange>();
        services.AddScoped<ReadFeatureCards>().AddScoped<SwitchFeature>();
        services.AddScoped<IRecipeStepHandler, SettingsStep>().AddScoped<ISettingsTopic, IdentityTopic>();
        services.AddScoped<IConfigurationPart, SettingsPart>().AddScoped<PlanFeatures>().AddScoped<IConfigurationPart, FeaturesPart>();
        services.AddScoped<ExportConfiguration>().AddScoped<CompareConfiguration>().AddScoped<FindConfigurationFiles>();
        services.AddScoped<KeepConfigurationFile>().AddScoped<ApplyConfiguration>().AddScoped<IConfigurationDesk, ConfigurationDesk>();
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<INavigationProvider, MainMenu>();
    }

    /// <inheritdoc />
    public override void Configure(IEndpointRouteBuilder routes) => routes
        .MapGet("echo/date", DateEcho.Answer)
        .PublicRoute("発生届の外でも日付を入れる欄があり、人の情報は出ません");
}
