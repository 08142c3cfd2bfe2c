using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Tests;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>Records and corrects tests that may end isolation early (陰性確認の検査, 検査キット).</summary>
[RequirePermission(CasePermissions.RecordCourse)]
[Route("cases/{caseId:guid}/tests")]
public sealed class ReleaseTestController : CaseFormController
{
    private ReleaseTestFormReader Reader => Service<ReleaseTestFormReader>();

    /// <summary>The empty form for a specimen or a kit.</summary>
    [HttpGet("new")]
    public Task<IActionResult> Record(Guid caseId, ReleaseTestKind kind) => WithCaseAsync(caseId, async row =>
    {
        ModelState.Clear();
        return Show(row, new ReleaseTestForm { Kind = kind, Version = await VersionAsync(caseId) }, corrects: null);
    });

    /// <summary>Records a test.</summary>
    [HttpPost("new")]
    public Task<IActionResult> Record(Guid caseId, ReleaseTestForm form) => WithCaseAsync(caseId, row => ApplyAsync(row, form, corrects: null));

    /// <summary>The form that corrects a test.</summary>
    [HttpGet("{testId:guid}/correct")]
    public Task<IActionResult> Correct(Guid caseId, Guid testId) => WithCaseAsync(caseId, async row =>
    {
        if (await Reader.FindAsync(caseId, testId, Cancellation) is not { } test)
        {
            return NotFound();
        }

        var form = new ReleaseTestForm { Version = await VersionAsync(caseId) };
        Reader.Fill(form, test);
        return Show(row, form, test);
    });

    /// <summary>Corrects a test or takes it back: a new entry that names it; nothing is overwritten.</summary>
    [HttpPost("{testId:guid}/correct")]
    public Task<IActionResult> Correct(Guid caseId, Guid testId, ReleaseTestForm form) => WithCaseAsync(caseId, async row =>
    {
        if (await Reader.FindAsync(caseId, testId, Cancellation) is { } test)
        {
            return await ApplyAsync(row, form, test);
        }

        Fail(T["この記録は、先にほかの人が訂正しました。いまの内容を確かめてください。"]);
        return ToRecord(caseId);
    });

    private async Task<IActionResult> ApplyAsync(CaseRow row, ReleaseTestForm form, ReleaseTest? corrects)
    {
        if (Reader.Read(form, corrects, ModelState) is not { } wish)
        {
            return Show(row, form, corrects, StatusCodes.Status422UnprocessableEntity);
        }

        var outcome = await Service<RecordReleaseTest>().ExecuteAsync(row.CaseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, SameField) is { } statusCode)
        {
            return Show(row, form, corrects, statusCode);
        }

        Say(wish switch
        {
            { IsTakenBack: true } => T["検査の記録を取り消しました。前の記録も残っています。"],
            { CorrectionOf: not null } => T["検査の記録を訂正しました。前の記録も残っています。"],
            _ => T["検査を記録しました。解除できる日を計算し直しました。"],
        });
        return ToRecord(row.CaseId);
    }

    private ViewResult Show(CaseRow row, ReleaseTestForm form, ReleaseTest? corrects, int statusCode = StatusCodes.Status200OK)
    {
        form.Row = row;
        form.Kind = corrects?.Kind ?? form.Kind;
        form.Corrects = corrects is null ? null : Service<ReleaseTestWords>().Short(corrects);
        form.PostUrl = corrects is null ? $"~/cases/{row.CaseId}/tests/new" : $"~/cases/{row.CaseId}/tests/{corrects.Id}/correct";
        Response.StatusCode = statusCode;
        return View("Edit", form);
    }

    private Task<long> VersionAsync(Guid caseId) => Service<StatusFormReader>().VersionAsync(caseId, Cancellation);
}
