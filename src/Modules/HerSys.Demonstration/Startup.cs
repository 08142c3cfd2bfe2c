using HerSys.Demonstration.FirstPage;
using HerSys.Demonstration.Services;
using HerSys.Platform.Modules;
using HerSys.Platform.Recipes;
using HerSys.Settings.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Demonstration;

/// <summary>Registers the first page of the demonstration and the recipe step that makes its tenants.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ReadFirstPage>();
        services.AddScoped<IPublicHomePage, PublicHomePage>();
        services.AddScoped<IFrameFoot, DemonstrationFoot>();
        services.AddScoped<IRecipeStepHandler, TenantsStep>();
    }
}
