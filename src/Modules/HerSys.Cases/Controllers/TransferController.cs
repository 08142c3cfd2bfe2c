using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Upkeep;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Cases.Controllers;

/// <summary>転院: from one hospital to another, with the moment filled in.</summary>
[RequirePermission(CasePermissions.SetCaseStatus)]
[Route("cases/{caseId:guid}/transfer")]
public sealed class TransferController : CaseFormController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid caseId) => WithCaseAsync(caseId, async row =>
    {
        var clock = Service<CaseClock>();
        var now = clock.LocalOf(clock.Now);
        return View(new TransferForm
        {
            Row = row,
            Day = now.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
            Time = now.ToString("H:mm", CultureInfo.InvariantCulture),
            Version = await Service<StatusFormReader>().VersionAsync(caseId, Cancellation),
        });
    });

    /// <summary>Hospitals while one types.</summary>
    [HttpGet("hospitals")]
    public async Task<IActionResult> Hospitals(string? hospital) =>
        PartialView("_Hospitals", await Service<HospitalFinder>().SuggestAsync(hospital, Cancellation));

    /// <summary>Records the transfer.</summary>
    [HttpPost("")]
    public Task<IActionResult> Edit(Guid caseId, TransferForm form) => WithCaseAsync(caseId, async row =>
    {
        form.Row = row;
        if (await ReadAsync(row, form) is not { } wish)
        {
            return Show(form, StatusCodes.Status422UnprocessableEntity);
        }

        var outcome = await Service<SetStatus>().ExecuteAsync(caseId, wish, Cancellation);
        if (!outcome.IsFound)
        {
            return NotFound();
        }

        if (Explain(outcome, form, FieldOf) is { } statusCode)
        {
            return Show(form, statusCode);
        }

        Say(T["{0}さんの転院を記録しました。", CaseNames.Of(row, T)]);
        return ToRecord(caseId);
    });

    private async Task<StatusWish?> ReadAsync(CaseRow row, TransferForm form)
    {
        var clock = Service<CaseClock>();
        if (row.Status.Place != PlaceKind.Hospital || !row.Status.IsUnderIsolation)
        {
            ModelState.AddModelError("", T["入院中の人ではないので、転院にできません。入院は「ステータスを更新する」から記録してください。"]);
        }

        var hospital = await Service<HospitalFinder>().FindAsync(form.Hospital, Cancellation);
        if (hospital is null)
        {
            ModelState.AddModelError(nameof(form.Hospital), T["転院先を、一覧にある医療機関の名前か10けたのコードで入力してください。名前の一部を入れると候補が出ます。"]);
        }

        var moment = TypedMoment.Read(form.Day, form.Time, clock);
        if (TypedMoment.Read(form.Day, null, clock) is null)
        {
            ModelState.AddModelError(nameof(form.Day), T["いつからかを日付で入力してください。例: 2022/8/1、令和4年8月1日、8/1"]);
        }
        else if (moment is null)
        {
            ModelState.AddModelError(nameof(form.Time), T["時刻として読めません。9:00、15時30分、午後3時 のように入力するか、分からないときは空けてください。"]);
        }

        return ModelState.IsValid && moment is not null && hospital is not null
            ? new StatusWish(row.Status.Code == CaseStatusCodes.Severe ? CaseStatusCodes.Severe : CaseStatusCodes.Hospitalised, moment.At, form.Version)
            {
                StartIsDateOnly = moment.IsDateOnly,
                PlaceOrganisationId = hospital.Id,
                Reason = form.Reason,
                Acknowledged = [.. form.Acknowledged],
            }
            : null;
    }

    private ViewResult Show(TransferForm form, int statusCode)
    {
        Response.StatusCode = statusCode;
        return View(nameof(Edit), form);
    }

    private static string FieldOf(string field) => field switch
    {
        StatusFields.Start => nameof(TransferForm.Day),
        StatusFields.Reason => nameof(TransferForm.Reason),
        "place" => nameof(TransferForm.Hospital),
        _ => "",
    };
}
