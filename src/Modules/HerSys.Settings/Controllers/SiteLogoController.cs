using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Settings.Services.Identity;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Controllers;

/// <summary>The tenant's logo.</summary>
[PublicRoute("ロゴはログインの画面にも出ます")]
public sealed class SiteLogoController(ISiteService site) : HerSysController
{
    // Opened by itself, an SVG is a page of ours: it may draw and nothing else.
    private const string PictureOnly = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>The picture of that address; an older one is gone.</summary>
    [HttpGet("site/logo/{hash}")]
    public async Task<IActionResult> Show(string hash)
    {
        var identity = await site.GetAsync<SiteIdentity>(Cancellation);
        if (LogoPicture.FromDataUri(identity.Logo) is not { } picture || LogoAddress.HashOf(identity.Logo) != hash)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = PictureOnly;
        Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return File(picture.Bytes, picture.ContentType);
    }
}
