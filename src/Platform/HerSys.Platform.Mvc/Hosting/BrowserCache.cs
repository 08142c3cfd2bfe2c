namespace HerSys.Platform.Mvc.Hosting;

/// <summary>What browsers may keep of an answer (<c>Cache-Control</c>).</summary>
public static class BrowserCache
{
    /// <summary>
    /// Nothing. The very words that antiforgery writes on a page with a form: whatever comes first, it finds nothing to
    /// override and to warn of.
    /// </summary>
    public const string KeepNothing = "no-cache, no-store";
}
