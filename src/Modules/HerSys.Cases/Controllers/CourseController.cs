using HerSys.Cases.Services.Changes;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Records improvement (症状軽快) and severity (重症度).</summary>
[RequirePermission(CasePermissions.RecordCourse)]
[Route("cases/{caseId:guid}/course")]
public sealed class CourseController : CaseFormController
{
    private CourseFormReader Reader => Service<CourseFormReader>();

    /// <summary>The form with what is recorded.</summary>
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid caseId) => WithCaseAsync(caseId, async row => View(await Reader.NewAsync(row, Cancellation)));

    /// <summary>Records it.</summary>
    [HttpPost("")]
    public Task<IActionResult> Edit(Guid caseId, CourseForm form) => WithCaseAsync(caseId, async row =>
    {
        form.Row = row;
        if (Reader.Read(form, ModelState) is not { } wish)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(form);
        }

        var outcome = await Service<RecordCourse>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, FieldOf) is { } statusCode)
        {
            Response.StatusCode = statusCode;
            return View(form);
        }

        Say(T["経過を記録しました。解除できる日を計算し直しました。"]);
        return ToRecord(caseId);
    });

    private static string FieldOf(string field) => field switch
    {
        "day" => nameof(CourseForm.Day),
        "reason" => nameof(CourseForm.Reason),
        _ => "",
    };
}
