using HerSys.Cases.Services.Changes;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Changes who a person is (本人の情報).</summary>
[RequirePermission(CasePermissions.EditCases)]
[Route("cases/{caseId:guid}/person")]
public sealed class PersonController : CaseFormController
{
    private PersonFormReader Reader => Service<PersonFormReader>();

    /// <summary>The form with what is recorded.</summary>
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid caseId) => WithCaseAsync(caseId, async row => View(await Reader.NewAsync(row, Cancellation)));

    /// <summary>Changes it.</summary>
    [HttpPost("")]
    public Task<IActionResult> Edit(Guid caseId, PersonForm form) => WithCaseAsync(caseId, async row =>
    {
        form.Row = row;
        if (Reader.Read(form, ModelState) is not { } wish)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(form);
        }

        var outcome = await Service<EditPerson>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, SameField) is { } statusCode)
        {
            if (outcome.Conflict is not null)
            {
                form.PersonVersion = await Reader.PersonVersionAsync(row, Cancellation);
                ModelState.Remove(nameof(form.PersonVersion));
            }

            Response.StatusCode = statusCode;
            return View(form);
        }

        Say(T["本人の情報を保存しました。"]);
        return ToRecord(caseId);
    });
}
