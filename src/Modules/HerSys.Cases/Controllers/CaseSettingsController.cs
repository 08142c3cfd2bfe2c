using HerSys.Cases.Models;
using HerSys.Cases.Services.Settings;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>What a tenant decides about its cases: times until something is overdue, visibility, day of the law.</summary>
[RequirePermission(CasePermissions.ManageCaseSettings)]
[Route("admin/cases")]
public sealed class CaseSettingsController(ISiteService site) : HerSysController
{
    private CaseSettingsHistory History => Service<CaseSettingsHistory>();

    /// <summary>The form and its history.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var page = new CaseSettingsPage { History = await History.ReadAsync(Cancellation) };
        ReadCaseSettingsForm.Fill(page, await site.GetAsync<CaseSettings>(Cancellation));
        page.Seen = LastOf(page.History);
        return View(page);
    }

    /// <summary>Stores the settings.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(CaseSettingsPage page)
    {
        page.History = await History.ReadAsync(Cancellation);
        var settings = await site.GetAsync<CaseSettings>(Cancellation);
        Service<ReadCaseSettingsForm>().Execute(page, settings, ModelState);
        if (ModelState.IsValid && page.Seen != LastOf(page.History))
        {
            ModelState.AddModelError("", T["ほかの人が先に設定を変えました。下の履歴を確かめ、ページを開き直してから変えてください。"]);
        }

        if (!ModelState.IsValid)
        {
            return View(page);
        }

        await site.SaveAsync(settings, Cancellation);
        Say(T["保存しました。次に開く一覧と記録から変わります。"]);
        return RedirectToAction(nameof(Index));
    }

    private static long LastOf(IReadOnlyList<CaseSettingsChange> history) => history.Count > 0 ? history[0].Number : 0;
}
