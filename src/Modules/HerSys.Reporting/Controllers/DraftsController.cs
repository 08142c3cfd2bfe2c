using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Screens;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>Drafts of the own institution (下書き).</summary>
[RequirePermission(ReportingPermissions.WriteNotification)]
[Route("notifications/drafts")]
public sealed class DraftsController : HerSysController
{
    private OwnDrafts Drafts => Service<OwnDrafts>();

    /// <summary>The list, last saved first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Service<DraftsPageBuilder>().ExecuteAsync(Cancellation));

    /// <summary>Throws a draft away.</summary>
    [HttpPost("{key:guid}/delete")]
    public async Task<IActionResult> Delete(Guid key)
    {
        if (!await Drafts.DeleteAsync(key, Cancellation))
        {
            return NotFound();
        }

        Say(T["下書きを捨てました。"]);
        return RedirectToAction(nameof(Index));
    }
}
