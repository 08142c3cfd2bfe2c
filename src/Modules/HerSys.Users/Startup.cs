using HerSys.Platform.Configuration;
using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Navigation;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Users.Registration;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Recipes;
using HerSys.Users.Services.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users;

/// <summary>Registers people, organisations, roles, sign-in and the steps of recipes that bring them.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTenantIdentity();
        services.AddActors().AddAccounts().AddTwoFactor().AddLinks().AddTokens();
        services.AddPeople().AddReshuffles().AddOrganisations().AddRoles().AddApplications();
        services.AddScoped<IFeatureEventHandler, StereotypeGranter>();
        services.AddScoped<ITenantUpgrade, StereotypeGranter>();
        services.AddScoped<RecipeActor>();
        services.AddScoped<IRecipeStepHandler, RolesStep>();
        services.AddScoped<IRecipeStepHandler, OrganisationsStep>();
        services.AddScoped<IRecipeStepHandler, UsersStep>();
        services.AddScoped<GivenPermissions>().AddScoped<PlanRoles>().AddScoped<IConfigurationPart, RolesPart>().AddScoped<ISettingsTopic, SignInSettingsTopic>();
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<INavigationProvider, AdminMenu>();
        services.AddScoped<INavigationBadgeProvider, PeopleBadges>();
    }
}
