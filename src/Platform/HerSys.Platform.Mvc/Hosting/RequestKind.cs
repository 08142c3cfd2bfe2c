using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>What kind of answer a request waits for.</summary>
public static class RequestKind
{
    /// <summary>Whether a program asks: the path begins with <c>/api/</c>.</summary>
    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether htmx asks for a part of a page.</summary>
    public static bool IsHtmx(HttpRequest request) => request.Headers.ContainsKey("HX-Request");
}
