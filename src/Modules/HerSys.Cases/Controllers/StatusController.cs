using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Sets and corrects the current status (現在のステータス).</summary>
[RequirePermission(CasePermissions.SetCaseStatus)]
[Route("cases/{caseId:guid}/status")]
public sealed class StatusController : CaseFormController
{
    private StatusFormReader Reader => Service<StatusFormReader>();

    /// <summary>The form; a chosen code brings the fields of that status.</summary>
    [HttpGet("")]
    public Task<IActionResult> Set(Guid caseId, string? code) => WithCaseAsync(caseId, async row =>
    {
        var clock = Service<CaseClock>();
        var now = clock.LocalOf(clock.Now);
        var form = new StatusForm
        {
            Code = code,
            Day = now.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
            Time = now.ToString("H:mm", CultureInfo.InvariantCulture),
            DeathDate = code == CaseStatusCodes.Died ? now.ToString("yyyy/M/d", CultureInfo.InvariantCulture) : null,
            Version = await Reader.VersionAsync(caseId, Cancellation),
        };
        return await ShowAsync(row, form, statusCode: null);
    });

    /// <summary>The fields that a status asks for, while it is being chosen.</summary>
    [HttpGet("fields")]
    public async Task<IActionResult> Fields(Guid caseId, [FromQuery] StatusForm form)
    {
        await Reader.OfferAsync(form, Cancellation);
        ModelState.Clear();
        return PartialView("_Fields", form);
    }

    /// <summary>Sets the status.</summary>
    [HttpPost("")]
    public Task<IActionResult> Set(Guid caseId, StatusForm form) => WithCaseAsync(caseId, row => ApplyAsync(row, form, corrects: null));

    /// <summary>The form that corrects an entry.</summary>
    [HttpGet("{entryId:guid}/correct")]
    public Task<IActionResult> Correct(Guid caseId, Guid entryId) => WithCaseAsync(caseId, async row =>
    {
        if (await Reader.FindEntryAsync(caseId, entryId, Cancellation) is not { } entry)
        {
            return NotFound();
        }

        var form = new StatusForm { Version = await Reader.VersionAsync(caseId, Cancellation), Corrects = Reader.InWords(entry) };
        Reader.Fill(form, entry);
        return await ShowAsync(row, form, statusCode: null, entryId);
    });

    /// <summary>Corrects an entry: a new one that names it; nothing is overwritten.</summary>
    [HttpPost("{entryId:guid}/correct")]
    public Task<IActionResult> Correct(Guid caseId, Guid entryId, StatusForm form) => WithCaseAsync(caseId, async row =>
    {
        if (await Reader.FindEntryAsync(caseId, entryId, Cancellation) is not { } entry)
        {
            Fail(T["この記録は、先にほかの人が訂正しました。いまの内容を確かめてください。"]);
            return ToRecord(caseId);
        }

        form.Corrects = Reader.InWords(entry);
        return await ApplyAsync(row, form, entry);
    });

    private async Task<IActionResult> ApplyAsync(CaseRow row, StatusForm form, CaseStatusEntry? corrects)
    {
        if (Reader.Read(form, corrects, ModelState) is not { } wish)
        {
            return await ShowAsync(row, form, StatusCodes.Status422UnprocessableEntity, corrects?.Id);
        }

        var outcome = await Service<SetStatus>().ExecuteAsync(row.CaseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, FieldOf) is { } statusCode)
        {
            return await ShowAsync(row, form, statusCode, corrects?.Id);
        }

        Say(corrects is null
            ? T["ステータスを「{0}」にしました。", CaseStatuses.Get(wish.Code).Label.In(CultureInfo.CurrentUICulture)]
            : T["ステータスを訂正しました。前の記録も残っています。"]);
        return ToRecord(row.CaseId);
    }

    private async Task<IActionResult> ShowAsync(CaseRow row, StatusForm form, int? statusCode, Guid? entryId = null)
    {
        form.Row = row;
        form.PostUrl = entryId is { } id ? $"~/cases/{row.CaseId}/status/{id}/correct" : $"~/cases/{row.CaseId}/status";
        await Reader.OfferAsync(form, Cancellation);
        Response.StatusCode = statusCode ?? StatusCodes.Status200OK;
        return View("Set", form);
    }

    private static string FieldOf(string field) => field switch
    {
        StatusFields.Status => nameof(StatusForm.Code),
        StatusFields.Start => nameof(StatusForm.Day),
        StatusFields.Reason => nameof(StatusForm.Reason),
        StatusFields.DeathDate => nameof(StatusForm.DeathDate),
        "place" => nameof(StatusForm.Place),
        _ => "",
    };
}
