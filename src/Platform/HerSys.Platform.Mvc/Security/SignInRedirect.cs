using HerSys.Platform.Mvc.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Security;

/// <summary>Sends people who are not signed in to the sign-in page; programs get 401 instead of a page.</summary>
internal static class SignInRedirect
{
    public static Task AnswerAsync(
        RedirectContext<CookieAuthenticationOptions> context,
        Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect)
    {
        if (RequestKind.IsApi(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        if (!RequestKind.IsHtmx(context.Request))
        {
            // A form cannot be sent again by a link: signing in leads back to the page that shows it.
            if (!HttpMethods.IsGet(context.Request.Method))
            {
                context.RedirectUri = AddressOf(context, context.Request.Headers.Referer.ToString());
            }

            return redirect(context);
        }

        // A part of a page cannot show the sign-in form: the whole page goes there, and afterwards back to where it was.
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers["HX-Redirect"] = AddressOf(context, context.Request.Headers["HX-Current-URL"].ToString());
        return Task.CompletedTask;
    }

    private static string AddressOf(RedirectContext<CookieAuthenticationOptions> context, string page)
    {
        var signIn = context.Request.PathBase + context.Options.LoginPath;
        return Uri.TryCreate(page, UriKind.Absolute, out var address)
            ? signIn + QueryString.Create(context.Options.ReturnUrlParameter, address.PathAndQuery)
            : signIn;
    }
}
