using HerSys.Platform.Mvc;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Platform.Tenants;
using HerSys.Settings.Services.Features;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Controllers;

/// <summary>The features of the own tenant.</summary>
[RequirePermission(SettingsPermissions.ManageFeatures)]
[Route("admin/features")]
public sealed class TenantFeaturesController : HerSysController
{
    /// <summary>The cards.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() =>
        View(await Service<ReadFeatureCards>().ExecuteAsync(Cancellation));

    /// <summary>Switches one on.</summary>
    [HttpPost("{id}/on")]
    public Task<IActionResult> On(string id) => SwitchAsync(id, on: true);

    /// <summary>Switches one off.</summary>
    [HttpPost("{id}/off")]
    public Task<IActionResult> Off(string id) => SwitchAsync(id, on: false);

    private async Task<IActionResult> SwitchAsync(string id, bool on)
    {
        try
        {
            await Service<SwitchFeature>().ExecuteAsync(id, on, Cancellation);
            Say(on ? T["機能を入れました。必要な人に権限があるかを確かめてください。"] : T["機能を止めました。記録はそのまま残っています。"]);
        }
        catch (TenantRefusedException refusal)
        {
            Fail(UiText.Of(refusal.Japanese, refusal.English));
        }

        return RedirectToAction(nameof(Index));
    }
}
