using HerSys.Cases.Services.Changes;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Changes key dates (主な日付) and patient type.</summary>
[RequirePermission(CasePermissions.EditCases)]
[Route("cases/{caseId:guid}/dates")]
public sealed class DatesController : CaseFormController
{
    private DatesFormReader Reader => Service<DatesFormReader>();

    /// <summary>The form with what is recorded.</summary>
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid caseId) => WithCaseAsync(caseId, async row => View(await Reader.NewAsync(row, Cancellation)));

    /// <summary>Changes them.</summary>
    [HttpPost("")]
    public Task<IActionResult> Edit(Guid caseId, DatesForm form) => WithCaseAsync(caseId, async row =>
    {
        form.Row = row;
        if (Reader.Read(form, ModelState) is not { } wish)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(form);
        }

        var outcome = await Service<EditDates>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, SameField) is { } statusCode)
        {
            Response.StatusCode = statusCode;
            return View(form);
        }

        Say(T["日付と類型を保存しました。解除できる日を計算し直しました。"]);
        return ToRecord(caseId);
    });
}
