using HerSys.Cases.Services.Changes;
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

    /// <summary>Gives the calls of the ticked people to a contractor.</summary>
    [HttpPost("calls")]
    [RequirePermission(CasePermissions.AssignCases)]
    public async Task<IActionResult> Calls(Guid contractor, IList<Guid>? ids, string? back)
    {
        var assign = HttpContext.RequestServices.GetRequiredService<AssignCalls>();
        if (ids is not { Count: > 0 })
        {
            Fail(T["電話を任せる人を選んでください。左の四角に印を付けます。"]);
        }
        else if (await assign.ExecuteAsync([.. ids.Distinct()], contractor, HttpContext.RequestAborted) is { } given)
        {
            Say(T["{0}人の電話を{1}に任せました。", given.Count, given.Contractor]);
        }
        else
        {
            Fail(T["電話を担当する委託先を一覧から選んでください。"]);
        }

        var list = Url.Content("~/cases");
        return Redirect(back?.StartsWith("~/cases", StringComparison.Ordinal) == true ? Url.Content(back) : list);
    }
}
