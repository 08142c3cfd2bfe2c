using HerSys.Demonstration.FirstPage;
using HerSys.Demonstration.Notifications;
using HerSys.Demonstration.Services;
using HerSys.Platform.Modules;
using HerSys.Platform.Recipes;
using HerSys.Settings.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Demonstration;

/// <summary>Registers what fills a government of the demonstration with records.</summary>
[Feature("HerSys.Demonstration.Cases")]
public sealed class CasesStartup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PlaceFinder>().AddScoped<AssignmentWriter>();
        services.AddScoped<IFrameFoot, DemonstrationFoot>();
        services.AddScoped<IRecipeStepHandler, CasesStep>();
        services.AddScoped<IRecipeStepHandler, NotificationsStep>();
    }
}
