using HerSys.Cases.Services.Lists;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Controllers;

/// <summary>The list of cases (患者一覧).</summary>
[RequirePermission(CasePermissions.ViewCases)]
[Route("cases")]
public sealed class CasesController : HerSysController
{
    /// <summary>A page of the list; a whole HER-SYS ID opens the record at once.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] CaseListForm form)
    {
        var show = HttpContext.RequestServices.GetRequiredService<ShowCaseList>();
        var page = await show.ExecuteAsync(form, ModelState, HttpContext.RequestAborted);
        return ShowCaseList.OnlyHit(form, page) is { } caseId
            ? RedirectToAction(nameof(RecordController.Index), "Record", new { caseId })
            : View(page);
    }
}
