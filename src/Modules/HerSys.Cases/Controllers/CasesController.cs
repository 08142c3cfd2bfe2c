using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Columns;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;

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
        var show = Service<ShowCaseList>();
        var page = await show.ExecuteAsync(form, ModelState, Cancellation);
        return ShowCaseList.OnlyHit(form, page) is { } caseId
            ? RedirectToAction(nameof(RecordController.Index), "Record", new { caseId })
            : View(page);
    }

    /// <summary>Gives the calls of the ticked people to a contractor.</summary>
    [HttpPost("calls")]
    [RequirePermission(CasePermissions.AssignCases)]
    public async Task<IActionResult> Calls(Guid contractor, IList<Guid>? ids, string? back)
    {
        var assign = Service<AssignCalls>();
        if (ids is not { Count: > 0 })
        {
            Fail(T["電話を任せる人を選んでください。左の四角に印を付けます。"]);
        }
        else if (await assign.ExecuteAsync([.. ids.Distinct()], contractor, Cancellation) is { } given)
        {
            Say(T["{0}人の電話を{1}に任せました。", given.Count, given.Contractor]);
        }
        else
        {
            Fail(T["電話を担当する委託先を一覧から選んでください。"]);
        }

        return Back(back);
    }

    /// <summary>Keeps the columns that the reader wants in the list.</summary>
    [HttpPost("columns")]
    public async Task<IActionResult> Columns(IList<string>? columns, bool usual, string? back)
    {
        var scope = await Service<ICaseVisibility>().GetScopeAsync(Cancellation);
        var keep = Service<ColumnChoice>();
        IEnumerable<string> chosen = usual || columns is not { Count: > 0 } ? [] : columns.Append(CaseColumns.Name);
        await keep.SaveAsync(chosen, scope.Level, Cancellation);
        Say(T["表の列を変えました。次に開くときも同じ列です。"]);
        return Back(back);
    }

    private RedirectResult Back(string? back) =>
        Redirect(Url.Content(back?.StartsWith("~/cases", StringComparison.Ordinal) == true ? back : "~/cases"));
}
