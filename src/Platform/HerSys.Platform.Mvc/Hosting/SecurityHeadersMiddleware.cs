using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>
/// Tells browsers to run nothing but our own files, to show us in no frame, and to keep no page of a signed-in person.
/// </summary>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // At the start of the response, because an error page clears what was set before.
        context.Response.OnStarting(static state => AddHeaders((HttpContext)state), context);
        return next(context);
    }

    private static Task AddHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", ContentSecurityPolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (context.User.Identity?.IsAuthenticated == true)
        {
            headers.CacheControl = BrowserCache.KeepNothing;
        }

        return Task.CompletedTask;
    }
}
