using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Api.Requests;

/// <summary>The entity tag of a notification: the number of its revision. Being received changes nothing that it says.</summary>
internal static class EntityTags
{
    public static string Of(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>The revision that If-Match names; null where there is none, 0 where it is of nothing that ever was.</summary>
    public static int? Read(HttpRequest request)
    {
        var header = request.Headers.IfMatch.ToString().Trim();
        if (header.Length == 0)
        {
            return null;
        }

        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;
    }
}
