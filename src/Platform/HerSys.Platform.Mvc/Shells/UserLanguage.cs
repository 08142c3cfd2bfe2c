using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>The language that a person asks for: Japanese or English, or none of the two.</summary>
internal static class UserLanguage
{
    public const string CookieName = "hs-lang";
    public const string QueryName = "lang";

    /// <summary>What the address asks for, to be remembered.</summary>
    public static string? FromQuery(HttpRequest request) =>
        request.QueryString.HasValue ? Known(request.Query[QueryName].ToString()) : null;

    /// <summary>The language asked for by address, cookie or browser, in this order.</summary>
    public static string? Of(HttpRequest request) =>
        FromQuery(request) ?? Known(request.Cookies[CookieName]) ?? BrowserLanguage.Preferred(request.Headers.AcceptLanguage.ToString());

    /// <summary>The language of a tag such as <c>en-GB</c>, if we speak it.</summary>
    public static string? Known(ReadOnlySpan<char> tag)
    {
        var dash = tag.IndexOf('-');
        return (dash < 0 ? tag : tag[..dash]).Trim() switch
        {
            var language when language.Equals("ja", StringComparison.OrdinalIgnoreCase) => "ja",
            var language when language.Equals("en", StringComparison.OrdinalIgnoreCase) => "en",
            _ => null,
        };
    }
}
