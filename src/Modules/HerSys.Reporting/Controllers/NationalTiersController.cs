using System.Globalization;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services;
using HerSys.Reporting.Services.Tiers;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.Controllers;

/// <summary>The nation's tiers (入力の優先順位), which every government inherits.</summary>
[Feature(TierStartup.Id)]
[RequirePermission(TierPermissions.ManageTiers)]
[Route("admin/tiers")]
public sealed class NationalTiersController(ISiteService site) : HerSysController
{
    /// <summary>The changes so far.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index() => ShowAsync(new TierPage
    {
        From = Service<ReportingClock>().Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
    });

    /// <summary>Changes a tier.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(TierPage page)
    {
        if (ModelState.IsValid && await Service<ChangeTier>().ExecuteAsync(page, Cancellation) is { } problem)
        {
            ModelState.AddModelError(problem.Key, T[problem.Value]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = 422;
            return await ShowAsync(page);
        }

        Say(T["保存しました。すべての自治体に、始まりの日から伝わります。"]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> ShowAsync(TierPage page)
    {
        var culture = CultureInfo.CurrentUICulture;
        var fields = ChangeTier.Changeable();
        page.Names = fields.ToDictionary(field => field.Code, field => field.Label.In(culture));
        page.Items = [new SelectListItem(T["選んでください"], ""), .. fields.Select(field => new SelectListItem(T["{0}(はじめは「{1}」)", field.Label.In(culture), TierWords.Of(field.Tier).In(culture)], field.Code))];
        page.Tiers = [.. OwnFields.Tiers.Select(tier => new SelectListItem(TierWords.Of(tier).In(culture), tier.ToString()))];
        page.History = [.. (await site.GetAsync<TierSettings>(Cancellation)).Changes.Reverse()];
        return View("Index", page);
    }
}
