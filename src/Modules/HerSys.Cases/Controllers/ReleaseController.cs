using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Decides the end of isolation (療養解除).</summary>
[RequirePermission(CasePermissions.DecideRelease)]
[Route("cases/{caseId:guid}/release")]
public sealed class ReleaseController : CaseFormController
{
    private ReleaseFormReader Reader => Service<ReleaseFormReader>();

    /// <summary>The form, with every step of the why beside it.</summary>
    [HttpGet("")]
    public Task<IActionResult> Decide(Guid caseId) => WithCaseAsync(caseId, async row => View(await Reader.NewAsync(row, Cancellation)));

    /// <summary>Decides.</summary>
    [HttpPost("")]
    public Task<IActionResult> Decide(Guid caseId, ReleaseForm form) => WithCaseAsync(caseId, async row =>
    {
        if (Reader.Read(form, ModelState) is not { } wish)
        {
            return await ShowAsync(row, form, StatusCodes.Status422UnprocessableEntity);
        }

        var outcome = await Service<DecideRelease>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, FieldOf) is { } statusCode)
        {
            return await ShowAsync(row, form, statusCode);
        }

        Say(T["{0}さんの療養解除を決めました。", CaseNames.Of(row, T)]);
        return ToRecord(caseId);
    });

    private async Task<IActionResult> ShowAsync(CaseRow row, ReleaseForm form, int statusCode)
    {
        await Reader.FillAsync(row, form, Cancellation);
        Response.StatusCode = statusCode;
        return View(form);
    }

    private static string FieldOf(string field) => field switch
    {
        StatusFields.Start => nameof(ReleaseForm.Day),
        StatusFields.Reason => nameof(ReleaseForm.Reason),
        _ => "",
    };
}
