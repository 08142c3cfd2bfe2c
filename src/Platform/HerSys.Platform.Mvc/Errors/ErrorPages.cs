using System.Globalization;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Mvc.Shells;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>
/// Writes an error in the form that the caller can read: problem+json for programs, a line for a part of a page, and a
/// page for people, in the tenant's look where there is a tenant that can draw it.
/// </summary>
internal sealed class ErrorPages(TenantErrorPage tenantPage)
{
    public async Task WriteAsync(HttpContext context, ErrorPage page)
    {
        var model = Describe(context, page);
        Prepare(context.Response, page);
        if (RequestKind.IsApi(context.Request))
        {
            await WriteProblemAsync(context, model);
        }
        else if (RequestKind.IsHtmx(context.Request))
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync($"{model.Title}: {model.Text} ({model.Reference})", context.RequestAborted);
        }
        else if (ShellScope.Current is null || !await tenantPage.TryWriteAsync(context, model))
        {
            await PlainErrorPage.WriteAsync(context, model);
        }
    }

    private static ErrorModel Describe(HttpContext context, ErrorPage page)
    {
        var culture = ShellScope.Current is null
            ? CultureInfo.GetCultureInfo(UserLanguage.Of(context.Request) ?? "ja")
            : CultureInfo.CurrentUICulture;
        return new ErrorModel(
            page.Status,
            page.Title.In(culture),
            page.Text.In(culture),
            RequestReference.Of(context),
            culture.TwoLetterISOLanguageName);
    }

    private static void Prepare(HttpResponse response, ErrorPage page)
    {
        response.StatusCode = page.Status;
        response.Headers.CacheControl = BrowserCache.KeepNothing;
        if (page.RetryAfterSeconds is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static Task WriteProblemAsync(HttpContext context, ErrorModel model)
    {
        var problem = new ProblemDetails { Status = model.Status, Title = model.Title, Detail = model.Text };
        problem.Extensions["reference"] = model.Reference;
        return context.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", context.RequestAborted);
    }
}
