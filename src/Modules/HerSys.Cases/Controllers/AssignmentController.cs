using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Hands a case to the health center in charge (管轄), and its calls to a contractor (委託先).</summary>
[RequirePermission(CasePermissions.AssignCases)]
[Route("cases/{caseId:guid}/assignment")]
public sealed class AssignmentController : CaseFormController
{
    private AssignmentFormReader Reader => Service<AssignmentFormReader>();

    /// <summary>The page.</summary>
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid caseId) => WithCaseAsync(caseId, async row => View(await Reader.NewAsync(row, Cancellation)));

    /// <summary>Changes the health center in charge.</summary>
    [HttpPost("")]
    public Task<IActionResult> Edit(Guid caseId, AssignmentForm form) => WithCaseAsync(caseId, async row =>
    {
        var wish = new CenterWish(form.Center, form.Municipality, form.Location, form.Reason, form.Version);
        var outcome = await Service<AssignCenter>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, FieldOf) is { } statusCode)
        {
            await Reader.OfferAsync(row, form, Cancellation);
            Response.StatusCode = statusCode;
            return View(form);
        }

        Say(T["管轄を保存しました。"]);
        return await Service<ICaseVisibility>().CanSeeAsync(caseId, Cancellation) ? ToRecord(caseId) : Redirect(Url.Content("~/cases"));
    });

    /// <summary>Gives the calls to a contractor.</summary>
    [HttpPost("contractor")]
    public Task<IActionResult> Add(Guid caseId, Guid contractor) => WithCaseAsync(caseId, async row =>
    {
        var found = await Service<IOrganisationDirectory>().FindAsync(contractor, Cancellation);
        if (found is not { Kind: OrganisationKind.Contractor, IsActive: true })
        {
            Fail(T["電話を担当する委託先を一覧から選んでください。"]);
            return RedirectToAction(nameof(Edit), new { caseId });
        }

        await Service<ICaseAssignments>().AssignAsync(caseId, contractor, CaseAssignmentKind.Contractor, Cancellation);
        Say(T["{0}さんの電話を{1}に任せました。", CaseNames.Of(row, T), found.Name]);
        return RedirectToAction(nameof(Edit), new { caseId });
    });

    /// <summary>Takes the calls back.</summary>
    [HttpPost("contractor/end")]
    public Task<IActionResult> End(Guid caseId, Guid contractor) => WithCaseAsync(caseId, async _ =>
    {
        await Service<ICaseAssignments>().EndAsync(caseId, contractor, CaseAssignmentKind.Contractor, Cancellation);
        Say(T["委託先の担当を終えました。この人の記録は、委託先からは見えなくなりました。"]);
        return RedirectToAction(nameof(Edit), new { caseId });
    });

    private static string FieldOf(string field) => field switch
    {
        "center" => nameof(AssignmentForm.Center),
        "municipality" => nameof(AssignmentForm.Municipality),
        StatusFields.Reason => nameof(AssignmentForm.Reason),
        _ => "",
    };
}
