using HerSys.Platform.Mvc.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>
/// Gives every failure a page: exceptions, and error statuses that somebody set without a body. Runs once around
/// everything and once inside the tenant, where the page gets the tenant's look.
/// </summary>
internal sealed class ErrorPageMiddleware(
    RequestDelegate next,
    ErrorPages pages,
    IEnumerable<IExceptionStatus> statuses,
    ILogger<ErrorPageMiddleware> logger)
{
    private readonly IExceptionStatus[] statuses = [.. statuses];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; nobody reads an answer.
            SetStatus(context.Response, StatusCodes.Status499ClientClosedRequest);
            return;
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var status = Log(context, error);
            context.Response.Clear();
            context.Response.StatusCode = status;
        }

        if (LacksBody(context.Response))
        {
            await pages.WriteAsync(context, ErrorCatalog.For(context.Response.StatusCode));
        }
    }

    private static void SetStatus(HttpResponse response, int status)
    {
        if (!response.HasStarted)
        {
            response.StatusCode = status;
        }
    }

    private static bool LacksBody(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400 and < 600, ContentLength: null }
        && string.IsNullOrEmpty(response.ContentType);

    private int Log(HttpContext context, Exception error)
    {
        var status = statuses.Select(known => known.StatusOf(error)).FirstOrDefault(found => found is not null)
            ?? StatusCodes.Status500InternalServerError;
        var level = status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Warning;
        logger.Log(
            level,
            error,
            "{Method} {Path} failed with {Status}; reference {Reference}",
            context.Request.Method,
            context.Request.PathBase.Add(context.Request.Path).Value,
            status,
            RequestReference.Of(context));
        return status;
    }
}
