using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>Puts the reference id, and the tenant once it is known, on every line that is logged during a request.</summary>
internal sealed class RequestReferenceMiddleware(RequestDelegate next, ILogger<RequestReferenceMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var state = new RequestLogScope(RequestReference.Of(context));
        context.Features.Set(state);
        using var scope = logger.BeginScope(state);
        await next(context);
    }
}
