using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>The reference id (問い合わせ番号) of a request: shown on error pages and found in the log.</summary>
public static class RequestReference
{
    /// <summary>The trace id of the request, or the server's own id where nothing is traced.</summary>
    public static string Of(HttpContext context) =>
        Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
