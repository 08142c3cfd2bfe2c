using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Reading;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>What the forms of a case have in common: opening it, refusals beside their fields, questions, conflicts.</summary>
public abstract class CaseFormController : HerSysController
{
    /// <summary>Runs a form for somebody who may change the case; the look at it is on record first.</summary>
    protected async Task<IActionResult> WithCaseAsync(Guid caseId, Func<CaseRow, Task<IActionResult>> form)
    {
        var open = Service<OpenRecord>();
        if (await open.ToReadAsync(caseId, Cancellation) is not { } row)
        {
            return NotFound();
        }

        if (await open.MayChangeAsync(row, Cancellation))
        {
            return await form(row);
        }

        Fail(T["この人の記録は見るだけです。変えることがあるときは、管轄の保健所に連絡してください。"]);
        return ToRecord(caseId);
    }

    /// <summary>Back to the record.</summary>
    protected IActionResult ToRecord(Guid caseId) => RedirectToAction(nameof(RecordController.Index), "Record", new { caseId });

    /// <summary>The form's field for a finding, where the form calls its fields as the record does.</summary>
    protected static string SameField(string field) => field == StatusFields.Reason ? nameof(CaseForm.Reason) : char.ToUpperInvariant(field[0]) + field[1..];

    /// <summary>Tells the form what became of it; null when it was done.</summary>
    /// <param name="outcome">What the use case said.</param>
    /// <param name="form">The form, which keeps what was typed.</param>
    /// <param name="field">Name of the form's field for a field of a finding.</param>
    protected int? Explain(CaseOutcome outcome, CaseForm form, Func<string, string> field)
    {
        if (outcome.Succeeded)
        {
            return null;
        }

        foreach (var refusal in outcome.Refusals)
        {
            ModelState.AddModelError(field(refusal.Field), refusal.Message.In(CultureInfo.CurrentUICulture));
        }

        form.Questions = outcome.Questions;
        if (outcome.Conflict is { } conflict)
        {
            form.Conflict = conflict;
            form.Version = conflict.Version;
            ModelState.Remove(nameof(CaseForm.Version));
            return StatusCodes.Status409Conflict;
        }

        return StatusCodes.Status422UnprocessableEntity;
    }
}
