using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>A request's address, cut into the tenant's part and the rest.</summary>
/// <param name="PathBase">What stands before the tenant's routes, for example <c>/naha</c>.</param>
/// <param name="Path">The path among the tenant's routes; at least <c>/</c>.</param>
internal readonly record struct TenantAddress(PathString PathBase, PathString Path)
{
    public static TenantAddress Of(HttpRequest request, ShellMatch match)
    {
        if (match.Prefix.Length == 0)
        {
            return new TenantAddress(request.PathBase, request.Path.HasValue ? request.Path : new PathString("/"));
        }

        var path = request.Path.Value!;
        var slashes = path.Length - path.AsSpan().TrimStart('/').Length;
        var rest = path[(slashes + match.Prefix.Length)..];
        return new TenantAddress(
            request.PathBase.Add(new PathString("/" + match.Prefix)),
            new PathString(rest.Length == 0 ? "/" : rest));
    }

    /// <summary>Cookie paths tell upper from lower case, so a tenant is used under one spelling only.</summary>
    public void RedirectToCanonical(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = PathBase.Add(Path).ToUriComponent() + context.Request.QueryString.ToUriComponent();
    }
}
