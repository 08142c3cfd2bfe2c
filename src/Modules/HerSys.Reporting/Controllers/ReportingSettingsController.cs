using System.Globalization;
using HerSys.Platform.Mvc;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Settings;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.Controllers;

/// <summary>What a tenant decides about its notifications: the version of the form, the places of the area.</summary>
[RequirePermission(ReportingPermissions.ManageReporting)]
[Route("admin/notifications")]
public sealed class ReportingSettingsController(ISiteService site) : HerSysController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var settings = await site.GetAsync<ReportingSettings>(Cancellation);
        return await ShowAsync(new ReportingSettingsForm { FormVersion = settings.FormVersion, Places = PlaceLines.Write(settings.Places) });
    }

    /// <summary>Stores it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(ReportingSettingsForm form)
    {
        var (places, unreadable) = PlaceLines.Read(form.Places);
        foreach (var line in unreadable)
        {
            ModelState.AddModelError(nameof(form.Places), T["「{0}」を読めません。地名と全国地方公共団体コード(6けた)を空白で区切って入れてください。例: 那覇市 472018", line]);
        }

        if (!string.IsNullOrEmpty(form.FormVersion) && !FormCatalog.Embedded.TryGet(form.FormVersion, out _))
        {
            ModelState.AddModelError(nameof(form.FormVersion), T["この様式はありません。一覧から選んでください。"]);
        }

        if (!ModelState.IsValid)
        {
            return await ShowAsync(form);
        }

        var settings = await site.GetAsync<ReportingSettings>(Cancellation);
        settings.FormVersion = form.FormVersion ?? "";
        settings.Places = places;
        await site.SaveAsync(settings, Cancellation);
        Say(T["保存しました。次に開く発生届から変わります。書きかけの下書きは、書き始めた様式のままです。"]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> ShowAsync(ReportingSettingsForm form)
    {
        var versions = Service<FormVersions>();
        form.InUse = LabelOf(await versions.CurrentAsync(Cancellation));
        form.Versions =
        [
            new SelectListItem(T["報告する日に使われている様式"], ""),
            .. FormCatalog.Embedded.All.Reverse().Select(version => new SelectListItem(LabelOf(version), version.Id)),
        ];
        return View("Index", form);
    }

    private static string LabelOf(FormDefinition version) => UiText.Of(
        $"{version.EffectiveFrom.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}から: {version.Title.Ja}(項目{version.Fields.Count(field => field.IsAsked)})",
        $"From {version.EffectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {version.Title.En} ({version.Fields.Count(field => field.IsAsked)} items)");
}
