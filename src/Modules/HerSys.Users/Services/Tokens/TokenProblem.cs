using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Services.Tokens;

/// <summary>What a program is told when its token does not open a route (RFC 9457).</summary>
internal static class TokenProblem
{
    private const string Prefix = "urn:hersys:problem:";

    /// <summary>401: no token, or one that does not work.</summary>
    public static Task UnauthorizedAsync(HttpContext context, bool wasSent) => WriteAsync(
        context,
        StatusCodes.Status401Unauthorized,
        "token",
        UiText.Of("トークンで確かめられません。", "No valid token."),
        wasSent
            ? UiText.Of(
                "トークンが違うか、期限が切れたか、使えなくされたか、職務が終わっています。「プログラムのためのトークン」の画面で新しく作ってください。",
                "The token is unknown, too old or revoked, or its duty has ended. Make a new one on the page of tokens for programs.")
            : UiText.Of(
                "見出し Authorization に「Bearer」と空白に続けてトークンを入れてください。",
                "Put the token into the header Authorization, after the word Bearer and a space."));

    /// <summary>403: the duty of the token does not include this.</summary>
    public static Task ForbiddenAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status403Forbidden,
        "forbidden",
        UiText.Of("このトークンでは、この操作はできません。", "This token does not allow that."),
        UiText.Of(
            "トークンは、作った人の職務でできることだけができます。この操作のできる職務で作ったトークンを使ってください。",
            "A token may do what the duty in which it was made may do. Use one that was made in a duty that includes this."));

    private static Task WriteAsync(HttpContext context, int status, string kind, string title, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        var problem = new ProblemDetails { Type = Prefix + kind, Title = title, Status = status, Detail = detail, Instance = context.Request.PathBase.Add(context.Request.Path) };
        problem.Extensions["reference"] = RequestReference.Of(context);
        return context.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", context.RequestAborted);
    }
}
