using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Settings.Services.Identity;
using HerSys.Settings.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Controllers;

/// <summary>Name, colour, logo and contact of the government.</summary>
[RequirePermission(SettingsPermissions.ManageSettings)]
[Route("admin/settings")]
public sealed class SiteIdentityController(ShellSettings tenant, ISiteService site) : HerSysController
{
    /// <summary>The form and its history.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var page = new IdentityPage();
        page.Fill(await site.GetAsync<SiteIdentity>(Cancellation), await Service<ReadIdentity>().LastNumberAsync(Cancellation));
        return await ShowAsync(page);
    }

    /// <summary>Stores the settings.</summary>
    [HttpPost("")]
    [RequestSizeLimit(2 * 1024 * 1024)]
    public async Task<IActionResult> Index(IdentityPage page)
    {
        var wanted = await Service<ReadIdentityForm>().ExecuteAsync(page, ModelState, Cancellation);
        if (!ModelState.IsValid)
        {
            return await ShowAsync(page);
        }

        var outcome = await Service<ChangeIdentity>().ExecuteAsync(wanted, page.Seen, undoes: null, Cancellation);
        if (outcome == IdentityOutcome.ChangedMeanwhile)
        {
            ModelState.AddModelError("", ChangedMeanwhile);
            return await ShowAsync(page);
        }

        Say(outcome == IdentityOutcome.Same ? T["変わったところはありません。"] : T["保存しました。次に開くページから変わります。"]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Makes the settings what they were before a change.</summary>
    [HttpPost("undo/{number:int}")]
    public async Task<IActionResult> Undo(int number, int seen)
    {
        switch (await Service<UndoIdentityChange>().ExecuteAsync(number, seen, Cancellation))
        {
            case IdentityOutcome.NotFound:
                return NotFound();
            case IdentityOutcome.ChangedMeanwhile:
                Fail(ChangedMeanwhile);
                break;
            case IdentityOutcome.Same:
                Say(T["いまの設定と同じなので、変えていません。"]);
                break;
            default:
                Say(T["元に戻しました。"]);
                break;
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>What a colour looks like, while it is typed.</summary>
    [HttpGet("color")]
    public IActionResult Color(string? color)
    {
        var compact = DigitText.Compact(color).ToLowerInvariant();
        return PartialView("_Color", ColorContrast.IsColor(compact) ? Preview(compact) : null);
    }

    private string ChangedMeanwhile => T["ほかの人が先に設定を変えました。下の履歴を確かめ、ページを開き直してから変えてください。"];

    private static ColorPreview Preview(string color)
    {
        var ratio = ColorContrast.AgainstWhite(color);
        return new ColorPreview(color, ratio.ToString("0.0", CultureInfo.InvariantCulture), ratio >= ColorContrast.Needed);
    }

    private async Task<IActionResult> ShowAsync(IdentityPage page)
    {
        var stored = await site.GetAsync<SiteIdentity>(Cancellation);
        page.TenantName = tenant.DisplayName;
        page.LogoUrl = LogoAddress.Of(stored.Logo) is { } logo ? "~" + logo : null;
        page.History = await Service<ReadIdentity>().HistoryAsync(Cancellation);
        return View("Index", page);
    }
}
