using System.Globalization;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>Sets the culture of a request: what the person asks for, else the tenant's own.</summary>
internal sealed class ShellCultureMiddleware(RequestDelegate next)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public async Task InvokeAsync(HttpContext context)
    {
        if (ShellScope.Current is { } scope)
        {
            Remember(context);
            var culture = Choose(UserLanguage.Of(context.Request), scope.Shell.Settings.Culture);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }

        await next(context);
    }

    private static CultureInfo Choose(string? language, string tenantCulture)
    {
        var own = CultureInfo.GetCultureInfo(tenantCulture);
        return language is null || language == own.TwoLetterISOLanguageName
            ? own
            : CultureInfo.GetCultureInfo(language == "ja" ? "ja-JP" : "en-US");
    }

    private static void Remember(HttpContext context)
    {
        if (UserLanguage.FromQuery(context.Request) is { } language)
        {
            // One language for all tenants that a person visits, hence the path.
            context.Response.Cookies.Append(UserLanguage.CookieName, language, new CookieOptions
            {
                Path = "/",
                MaxAge = Remembered,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }
}
