using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Actors;

/// <summary>
/// Somebody who signed in and has not chosen a duty yet is asked to choose one, wherever they go; a page that says
/// "forbidden" would not tell what to do. Programs and parts of pages keep their 403.
/// </summary>
internal sealed class DutyRedirect : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        var denied = options.Events.OnRedirectToAccessDenied;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            if (!LacksDuty(context.HttpContext) || !HttpMethods.IsGet(context.Request.Method) || context.Request.Headers.ContainsKey("HX-Request"))
            {
                return denied(context);
            }

            var wanted = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(context.Request.PathBase + "/account/duty" + QueryString.Create("returnUrl", wanted));
            return Task.CompletedTask;
        };
    }

    private static bool LacksDuty(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true && context.User.FindFirst(ActorClaims.Duty) is null;
}
