using System.Globalization;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Surge;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.Controllers;

/// <summary>How much of the notification is asked while notifications surge (逼迫時の様式).</summary>
[RequirePermission(ReportingPermissions.ManageReporting)]
[Route("admin/notifications/surge")]
public sealed class SurgeController(ISiteService site) : HerSysController
{
    /// <summary>What is asked now, and what was completed later.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var today = Service<ReportingClock>().Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        return await ShowAsync(new SurgePage { From = today, Depth = await Service<SurgeSwitch>().DepthOnAsync(Service<ReportingClock>().Today, Cancellation) });
    }

    /// <summary>Sets it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(SurgePage page)
    {
        if (ModelState.IsValid && await Service<SetSurge>().ExecuteAsync(page, Cancellation) is { } problem)
        {
            ModelState.AddModelError(problem.Key, T[problem.Value]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = 422;
            return await ShowAsync(page);
        }

        Say(T["保存しました。始まりの日から、新しく開く発生届がたずねる範囲が変わります。"]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> ShowAsync(SurgePage page)
    {
        var clock = Service<ReportingClock>();
        page.History = [.. (await site.GetAsync<SurgeSettings>(Cancellation)).Periods.Reverse()];
        page.Now = DepthWords.Of(await Service<SurgeSwitch>().DepthOnAsync(clock.Today, Cancellation)).In(CultureInfo.CurrentUICulture);
        (page.Shortened, page.Completed) = await Service<SurgeFigures>().CountAsync(Cancellation);
        var full = await Service<FormVersions>().OnAsync(clock.Today, Cancellation);
        var reference = FormReference.TryParse(full.Reference, out var known)
            ? known
            : throw new InvalidOperationException($"The form in effect has the unreadable reference '{full.Reference}'.");
        var depths = new List<SelectListItem>();
        foreach (var depth in Enum.GetValues<FormDepth>())
        {
            var form = await Service<FormVersions>().FindAsync((reference with { Depth = depth }).ToString(), Cancellation);
            depths.Add(new SelectListItem(T["{0}({1}項目)", DepthWords.Of(depth).In(CultureInfo.CurrentUICulture), form.Fields.Count(field => field.IsAsked)], depth.ToString()));
        }

        page.Depths = depths;
        return View("Index", page);
    }
}
