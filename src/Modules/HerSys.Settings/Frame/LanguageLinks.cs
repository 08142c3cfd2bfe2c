using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace HerSys.Settings.Frame;

/// <summary>Links that show the same page in the other language.</summary>
internal static class LanguageLinks
{
    private const string Parameter = "lang";

    public static IReadOnlyList<FrameLanguage> For(HttpRequest request) =>
    [
        new("ja", "日本語", Link(request, "ja"), UiText.IsJapanese),
        new("en", "English", Link(request, "en"), !UiText.IsJapanese),
    ];

    private static string Link(HttpRequest request, string language)
    {
        // A form that was sent cannot be sent again by a link: its address alone is kept.
        var terms = HttpMethods.IsGet(request.Method)
            ? request.Query.Where(term => !term.Key.Equals(Parameter, StringComparison.OrdinalIgnoreCase))
            : [];
        var query = new QueryBuilder(terms) { { Parameter, language } };
        return request.PathBase.Add(request.Path) + query.ToQueryString();
    }
}
