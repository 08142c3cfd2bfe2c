using System.Globalization;
using HerSys.Exchange.Models;
using HerSys.Exchange.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Exchange.Controllers;

/// <summary>How long a file waits for somebody's yes.</summary>
[RequirePermission(ExchangePermissions.ManageImports)]
[Route("admin/import/settings")]
public sealed class UploadSettingsController(ISiteService site) : HerSysController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(new UploadSettingsForm
    {
        KeptHours = (await site.GetAsync<UploadSettings>(Cancellation)).KeptHours.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>Stores it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(UploadSettingsForm form)
    {
        if (!int.TryParse(JapaneseText.Normalize(form.KeptHours), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours is < 1 or > UploadSettings.LongestHours)
        {
            ModelState.AddModelError(nameof(form.KeptHours), T["1から{0}までの数字を入れてください。例: 24", UploadSettings.LongestHours]);
            return View(form);
        }

        await site.SaveAsync(new UploadSettings { KeptHours = hours }, Cancellation);
        Say(T["保存しました。次の見回りから変わります。見回りは1時間ごとです。"]);
        return RedirectToAction(nameof(Index));
    }
}
