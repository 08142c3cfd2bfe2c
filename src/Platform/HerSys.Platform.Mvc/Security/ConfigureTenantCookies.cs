using System.Security.Claims;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.Security;

/// <summary>
/// Binds every sign-in cookie to the tenant: by its name, its path (which follows the path base), its protector, and a
/// claim that is checked before anything else, so that no single mistake opens another tenant.
/// </summary>
internal sealed class ConfigureTenantCookies(ShellSettings tenant) : IPostConfigureOptions<CookieAuthenticationOptions>
{
    private const string TenantClaim = "tenant";

    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        options.Cookie.Name = $"hs.{tenant.Name}.{name}";
        options.Cookie.Path = null;
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        Chain(options.Events);
    }

    // Chained, not replaced: Identity hangs its stamp and two-factor checks on the same events.
    private void Chain(CookieAuthenticationEvents events)
    {
        var signingIn = events.OnSigningIn;
        events.OnSigningIn = context =>
        {
            AddClaim(context.Principal);
            return signingIn(context);
        };

        var validate = events.OnValidatePrincipal;
        events.OnValidatePrincipal = context => ValidateAsync(context, validate);

        var toSignIn = events.OnRedirectToLogin;
        events.OnRedirectToLogin = context => SignInRedirect.AnswerAsync(context, toSignIn);
        events.OnRedirectToAccessDenied = static context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context, Func<CookieValidatePrincipalContext, Task> next)
    {
        if (!string.Equals(context.Principal?.FindFirstValue(TenantClaim), tenant.Id, StringComparison.Ordinal))
        {
            context.RejectPrincipal();
            return;
        }

        await next(context);
        if (context.ShouldRenew)
        {
            // The stamp check makes a new principal, and renewal does not pass through OnSigningIn.
            AddClaim(context.Principal);
        }
    }

    private void AddClaim(ClaimsPrincipal? principal)
    {
        if (principal?.Identity is ClaimsIdentity identity && !identity.HasClaim(TenantClaim, tenant.Id))
        {
            identity.AddClaim(new Claim(TenantClaim, tenant.Id));
        }
    }
}
