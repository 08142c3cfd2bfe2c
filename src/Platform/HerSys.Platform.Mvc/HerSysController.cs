using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc;

/// <summary>What controllers of modules have in common: captions, services of the tenant, messages after a redirect, htmx.</summary>
public abstract class HerSysController : Controller
{
    /// <summary>Captions in the user's language.</summary>
    protected ITexts T => Service<ITexts>();

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Cancellation => HttpContext.RequestAborted;

    /// <summary>Whether htmx asks for a part of the page.</summary>
    protected bool IsHtmx => RequestKind.IsHtmx(Request);

    /// <summary>A service of the tenant.</summary>
    protected TService Service<TService>()
        where TService : notnull => HttpContext.RequestServices.GetRequiredService<TService>();

    /// <summary>Shows, on the next page, that something worked.</summary>
    protected void Say(string message) => TempData["Message"] = message;

    /// <summary>Shows, on the next page, what somebody should look at.</summary>
    protected void Warn(string message) => TempData["Warning"] = message;

    /// <summary>Shows, on the next page, that something did not work, and what to do.</summary>
    protected void Fail(string message) => TempData["Error"] = message;
}
