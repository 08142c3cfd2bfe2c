using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>
/// Finds out who asks, with the schemes of the current tenant. The framework's own middleware keeps the host's schemes
/// from its construction and cannot be used.
/// </summary>
internal sealed class ShellAuthenticationMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ShellScope.Current is null)
        {
            await next(context);
            return;
        }

        // Sign-in links are built from this: set it after the path base is the tenant's.
        context.Features.Set<IAuthenticationFeature>(new AuthenticationFeature
        {
            OriginalPath = context.Request.Path,
            OriginalPathBase = context.Request.PathBase,
        });

        var schemes = context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>();
        if (!await HandledByRemoteSchemeAsync(context, schemes))
        {
            await AuthenticateAsync(context, schemes);
            await next(context);
        }
    }

    private static async Task<bool> HandledByRemoteSchemeAsync(HttpContext context, IAuthenticationSchemeProvider schemes)
    {
        var handlers = context.RequestServices.GetRequiredService<IAuthenticationHandlerProvider>();
        foreach (var scheme in await schemes.GetRequestHandlerSchemesAsync())
        {
            if (await handlers.GetHandlerAsync(context, scheme.Name) is IAuthenticationRequestHandler handler
                && await handler.HandleRequestAsync())
            {
                return true;
            }
        }

        return false;
    }

    private static async Task AuthenticateAsync(HttpContext context, IAuthenticationSchemeProvider schemes)
    {
        if (await schemes.GetDefaultAuthenticateSchemeAsync() is not { } scheme)
        {
            return;
        }

        var result = await context.AuthenticateAsync(scheme.Name);
        if (result.Principal is { } principal)
        {
            context.User = principal;
        }

        if (result.Succeeded)
        {
            var feature = new AuthenticationResultFeature(result);
            context.Features.Set<IHttpAuthenticationFeature>(feature);
            context.Features.Set<IAuthenticateResultFeature>(feature);
        }
    }
}
