using HerSys.Platform.Mvc.Errors;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Mvc.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace HerSys.Platform.Mvc;

/// <summary>The one pipeline of the process. Its order is what keeps tenants apart; see each step's own comment.</summary>
public static class ShellPipeline
{
    /// <summary>Adds all middleware, from the error page to antiforgery. Map modules and host endpoints afterwards.</summary>
    public static WebApplication UseShells(this WebApplication app)
    {
        KeepFrameworksAuthenticationOut(app);
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestReferenceMiddleware>();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseMiddleware<ErrorPageMiddleware>();

        // Styles and scripts only: a page holds secrets, whose length a compressed answer would betray.
        app.UseWhen(IsAsset, assets => assets.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = LetBrowsersKeep });

        app.UseMiddleware<ShellContainerMiddleware>();
        app.UseMiddleware<ShellCultureMiddleware>();
        app.UseMiddleware<ErrorPageMiddleware>();
        app.UseMiddleware<ShellAuthenticationMiddleware>();
        app.UseRouting();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    // WebApplication would otherwise put its own in front of everything, where the path base is not yet the tenant's:
    // cookies would get the path '/', and sign-in links would lose the tenant.
    private static void KeepFrameworksAuthenticationOut(IApplicationBuilder app) =>
        app.Properties["__AuthenticationMiddlewareSet"] = true;

    private static bool IsAsset(HttpContext context) => context.Request.Path.StartsWithSegments("/_content", StringComparison.Ordinal);

    private static void LetBrowsersKeep(StaticFileResponseContext file)
    {
        var isVersioned = file.Context.Request.Query.ContainsKey("v");
        file.Context.Response.Headers.CacheControl = isVersioned ? "public, max-age=31536000, immutable" : "public, max-age=600";
    }
}
