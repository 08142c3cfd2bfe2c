using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Settings;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Api.Services;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Api.Controllers;

/// <summary>What the routes for programs have in common: rate, answers and refusals as JSON.</summary>
public abstract class ApiController : ControllerBase, IAsyncActionFilter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Sent as JSON, never written into a page: Japanese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <summary>Path of the notifications, the tenant's prefix included.</summary>
    protected string Root => Request.PathBase + "/api/v1/notifications";

    /// <inheritdoc />
    [NonAction]
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        if (await WaitAsync() is { } seconds)
        {
            context.Result = Refuse(RequestProblems.TooMany(seconds));
            return;
        }

        var executed = await next();
        if (executed.Exception is ApiRefusedException refusal)
        {
            executed.ExceptionHandled = true;
            executed.Result = Refuse(refusal.Problem);
        }
    }

    /// <summary>A service of the tenant.</summary>
    protected TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();

    /// <summary>Sends an answer.</summary>
    private protected IActionResult Answer(ApiAnswer answer)
    {
        if (answer.EntityTag is { } tag)
        {
            Response.Headers.ETag = tag;
        }

        if (answer.Location is { } location)
        {
            Response.Headers.Location = location;
        }

        if (answer.IsReplay)
        {
            Response.Headers["Idempotency-Replayed"] = "true";
        }

        return new JsonResult(answer.Body, Json) { StatusCode = answer.Status };
    }

    private async ValueTask<int?> WaitAsync()
    {
        if (User.FindFirstValue(ActorClaims.TokenId) is not { } token)
        {
            return null;
        }

        var settings = await Service<ISiteService>().GetAsync<ApiSettings>(Cancellation);
        return Service<TokenRates>().Take(token, settings.RequestsPerMinute);
    }

    private JsonResult Refuse(ApiProblem problem)
    {
        if (problem.RetryAfter is { } seconds)
        {
            Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (problem.Current is { } current)
        {
            Response.Headers.ETag = current;
        }

        var culture = CultureInfo.CurrentUICulture;
        var body = new
        {
            type = ProblemKinds.Prefix + problem.Kind,
            title = problem.Title.In(culture),
            status = problem.Status,
            detail = problem.Detail.In(culture),
            instance = Request.PathBase.Add(Request.Path).Value,
            reference = RequestReference.Of(HttpContext),
            errors = problem.Errors.Count == 0 ? null : problem.Errors,
            differences = problem.Differences,
            current = problem.Current,
            notification = problem.Notification,
        };
        return new JsonResult(body, Json) { StatusCode = problem.Status, ContentType = "application/problem+json; charset=utf-8" };
    }
}
