using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>The rules (入力チェック), each an error or a warning.</summary>
[RequirePermission(ReportingPermissions.ManageReporting)]
[Route("admin/notifications/rules")]
public sealed class FormRulesController : HerSysController
{
    private FormScreens Screens => Service<FormScreens>();

    /// <summary>All rules.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Screens.RulesAsync(new RulesPage(), isFresh: true, Cancellation));

    /// <summary>Switches them.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(RulesPage page)
    {
        var outcome = await Service<FormChanges>().SwitchAsync(page, Cancellation);
        return FormMessages.IsKept(this, page, outcome, T)
            ? RedirectToAction(nameof(Index))
            : View(await Screens.RulesAsync(page, isFresh: false, Cancellation));
    }
}
