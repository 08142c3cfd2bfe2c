using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>Puts the reference id on every line that is logged during a request.</summary>
internal sealed class RequestReferenceMiddleware(RequestDelegate next, ILogger<RequestReferenceMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var scope = logger.BeginScope("Reference:{Reference}", RequestReference.Of(context));
        await next(context);
    }
}
