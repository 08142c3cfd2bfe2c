using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Registration;

/// <summary>Registers ASP.NET Core Identity in a tenant: its users, its cookies, its stamps.</summary>
internal static class IdentityRegistration
{
    public static IServiceCollection AddTenantIdentity(this IServiceCollection services)
    {
        services
            .AddIdentity<User, Role>(Configure)
            .AddEntityFrameworkStores<TenantDbContext>()
            .AddDefaultTokenProviders();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiTokenHandler>(ApiTokens.Scheme, configureOptions: null);
        services.AddTenantCookies();

        // After the tenant's own rules, which answer 403 to everybody.
        services.AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, DutyRedirect>();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, Configure);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddScoped<IPasswordValidator<User>, IdentityPasswordRules>();
        services.AddScoped<ActorPrincipals>();
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<User>>(provider => provider.GetRequiredService<ActorPrincipals>()));
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, DutyStampValidator>());
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = UserNameRules.Allowed;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);

        // PasswordRules says it all; Identity's own rules would ask for mixtures of characters.
        options.Password.RequiredLength = PasswordRules.Shortest;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/account/sign-in";
        options.LogoutPath = "/account/sign-out";
        options.AccessDeniedPath = "/account/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromMinutes(SessionLength.IdleMinutes);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
    }
}
