using System.Globalization;
using HerSys.Cases.Services.Upkeep;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Controllers;

/// <summary>Keeps statuses current (ステータスの更新): who is overdue, and one status for several people at once.</summary>
[RequirePermission(CasePermissions.SetCaseStatus)]
[Route("upkeep")]
public sealed class UpkeepController : HerSysController
{
    /// <summary>Who is overdue, riskiest first.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromQuery] UpkeepForm form) => ShowAsync(form, result: null);

    /// <summary>Sets a status for the ticked people; whom it is refused for stays ticked, with the reason.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Update(UpkeepForm form)
    {
        var services = HttpContext.RequestServices;
        if (await services.GetRequiredService<UpkeepFormReader>().ReadAsync(form, ModelState) is not { } wish)
        {
            return await ShowAsync(form, result: null);
        }

        var result = await services.GetRequiredService<BulkStatus>().ExecuteAsync(wish, Cancellation);
        if (result.Refused.Count > 0)
        {
            form.Picks = [.. result.Refused.Select(refused => refused.Pick.ToString())];
            ModelState.Remove(nameof(form.Picks));
            return await ShowAsync(form, result);
        }

        Say(T["{0}人のステータスを更新しました。10分以内なら、この画面で取り消せます。", result.Done]);
        return Redirect(Url.Content(ShowUpkeep.LinkTo(form, form.After)));
    }

    /// <summary>Undoes entries that the actor made within the last ten minutes.</summary>
    [HttpPost("undo")]
    public async Task<IActionResult> Undo(IList<string>? entries, string? back)
    {
        var undo = Service<UndoStatus>();
        var (done, reasons) = (0, new List<string>());
        foreach (var (caseId, entryId) in (entries ?? []).Select(EntryOf).OfType<(Guid, Guid)>().Distinct())
        {
            var outcome = await undo.ExecuteAsync(caseId, entryId, Cancellation);
            if (outcome.Succeeded)
            {
                done++;
            }
            else
            {
                reasons.AddRange(outcome.IsFound ? outcome.Refusals.Select(refusal => refusal.Message.In(CultureInfo.CurrentUICulture)) : [T["この人の記録は、あなたには変えられません。"]]);
            }
        }

        if (reasons.Count > 0)
        {
            Fail(string.Join(' ', reasons.Distinct()));
        }

        if (done > 0)
        {
            Say(T["{0}人の記録を取り消し、前のステータスに戻しました。", done]);
        }

        return Redirect(Url.Content(IsOwn(back) ? back! : "~/upkeep"));
    }

    private static bool IsOwn(string? back) =>
        back?.StartsWith("~/upkeep", StringComparison.Ordinal) == true || back?.StartsWith("~/cases/", StringComparison.Ordinal) == true;

    private static (Guid CaseId, Guid EntryId)? EntryOf(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 2 && Guid.TryParse(parts[0], out var caseId) && Guid.TryParse(parts[1], out var entryId) ? (caseId, entryId) : null;
    }

    private async Task<IActionResult> ShowAsync(UpkeepForm form, UpkeepResult? result)
    {
        var screen = await Service<ShowUpkeep>().ExecuteAsync(form, result, Cancellation);
        if (!ModelState.IsValid || result is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View(nameof(Index), screen);
    }
}
