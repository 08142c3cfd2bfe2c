using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>The language that a person asks for: Japanese or English, or none of the two.</summary>
internal static class UserLanguage
{
    public const string CookieName = "hs-lang";
    public const string QueryName = "lang";

    /// <summary>What the address asks for, to be remembered.</summary>
    public static string? FromQuery(HttpRequest request) => Known(request.Query[QueryName].ToString());

    /// <summary>The language asked for by address, cookie or browser, in this order.</summary>
    public static string? Of(HttpRequest request) =>
        FromQuery(request) ?? Known(request.Cookies[CookieName]) ?? FromBrowser(request);

    private static string? FromBrowser(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Known(language.Value.ToString()))
        .FirstOrDefault(language => language is not null);

    private static string? Known(string? tag) => tag?.Split('-')[0].ToLowerInvariant() switch
    {
        "ja" => "ja",
        "en" => "en",
        _ => null,
    };
}
