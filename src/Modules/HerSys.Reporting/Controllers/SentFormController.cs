using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>
/// Takes what the form sends. It is open to people whose sign-in has expired, because turning them away would throw away
/// what they typed: for them it keeps a draft, by the page's ticket, and nothing else. So it looks at permission and
/// antiforgery token itself.
/// </summary>
[Route("notifications/form")]
[PublicRoute("ログインが切れても、書いた発生届を失わないためです。ログインしていない人は、その画面の下書きに残すことしかできません")]
[IgnoreAntiforgeryToken]
public sealed class SentFormController(ICurrentActor actor, IAntiforgery antiforgery) : HerSysController
{
    private const int LargestForm = 256 * 1024;

    /// <summary>Files, keeps, or draws again.</summary>
    [HttpPost("")]
    [RequestSizeLimit(LargestForm)]
    public async Task<IActionResult> Send([FromForm] SentForm sent)
    {
        var form = await Service<FormVersions>().FindAsync(sent.Version, Cancellation);
        var typed = PostedAnswers.Read(form, Request.Form);
        if (actor.UserId is null)
        {
            // The draft's page asks to sign in, and is shown afterwards.
            await Service<KeepForm>().ByTicketAsync(sent, form, typed, Cancellation);
            return LocalRedirect(AddressOf(sent)!);
        }

        if (!await MayWriteAsync())
        {
            return Forbid();
        }

        return await antiforgery.IsRequestValidAsync(HttpContext) ? await ActAsync(sent, form, typed) : await SendAgainAsync(sent, form, typed);
    }

    /// <summary>Keeps what is typed, and answers with the column beside the form.</summary>
    [HttpPost("keep")]
    [RequestSizeLimit(LargestForm)]
    public async Task<IActionResult> Keep([FromForm] SentForm sent)
    {
        var form = await Service<FormVersions>().FindAsync(sent.Version, Cancellation);
        var typed = PostedAnswers.Read(form, Request.Form);
        var isTrusted = actor.UserId is not null && await MayWriteAsync() && await antiforgery.IsRequestValidAsync(HttpContext);
        var savedAt = isTrusted
            ? await Service<KeepForm>().ExecuteAsync(sent, form, typed, note: null, Cancellation)
            : await Service<KeepForm>().ByTicketAsync(sent, form, typed, Cancellation);
        if (!isTrusted && savedAt is null)
        {
            return Unauthorized();
        }

        ViewData["SignedOut"] = actor.UserId is null;
        ViewData["SignInUrl"] = AddressOf(sent);
        var request = await Service<SendForm>().PageAsync(sent, form, typed, FormPageState.Writing, Cancellation);
        return PartialView("_Side", await Service<FormPageBuilder>().ExecuteAsync(request with { SavedAt = savedAt }, Cancellation));
    }

    private async Task<IActionResult> ActAsync(SentForm sent, FormDefinition form, FormAnswers typed) => sent.Act switch
    {
        SentForm.Refresh => await ShowAsync(await Service<SendForm>().PageAsync(sent, form, typed, FormPageState.Writing, Cancellation)),
        SentForm.Save => await SaveAsync(sent, form, typed),
        _ => await FileAsync(sent, form, typed),
    };

    private async Task<IActionResult> SaveAsync(SentForm sent, FormDefinition form, FormAnswers typed)
    {
        if (await Service<KeepForm>().ExecuteAsync(sent, form, typed, "発生届の下書きを保存しました", Cancellation) is null)
        {
            Warn(T["この届け出はもう提出されています。下書きにはしていません。"]);
            return RedirectToAction("Index", "Notifications");
        }

        Say(T["下書きに残しました。続きはここから書けます。"]);
        return sent.Amends is { } id ? RedirectToAction("Show", "Notifications", new { id }) : RedirectToAction("Index", "Drafts");
    }

    private async Task<IActionResult> FileAsync(SentForm sent, FormDefinition form, FormAnswers typed)
    {
        var (outcome, page) = await Service<SendForm>().ExecuteAsync(sent, form, typed, Cancellation);
        switch (outcome.Result)
        {
            case FilingResult.Filed:
                if (sent.Proxy is not null && sent.Amends is null)
                {
                    return ToNextEntry(sent, outcome);
                }

                Say(sent.Amends is null ? T["発生届を提出しました。保健所が受理すると、ここに出ます。"] : T["直した発生届を提出しました。前の内容も履歴に残っています。"]);
                return ToPage(outcome);
            case FilingResult.FiledBefore:
                Say(T["この届け出はもう提出されています。2通にはなっていません。"]);
                return ToPage(outcome);
            case FilingResult.Closed:
                Fail(T["この届け出は取り下げられているので、変えられません。"]);
                return ToPage(outcome);
            case FilingResult.NotAllowed:
                return NotFound();
            default:
                Response.StatusCode = outcome.Result == FilingResult.ChangedMeanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
                return await ShowAsync(page);
        }
    }

    /// <summary>The token is too old, or of another sign-in: nothing is filed, nothing typed is lost.</summary>
    private async Task<IActionResult> SendAgainAsync(SentForm sent, FormDefinition form, FormAnswers typed)
    {
        await Service<KeepForm>().ByTicketAsync(sent, form, typed, Cancellation);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(await Service<SendForm>().PageAsync(sent, form, typed, FormPageState.SendAgain, Cancellation));
    }

    private async Task<bool> MayWriteAsync() =>
        await actor.HasAsync(ReportingPermissions.WriteNotification) || await actor.HasAsync(ReportingPermissions.ReceiveNotification);

    private string? AddressOf(SentForm sent) => sent.Amends is { } id
        ? Url.Action("Edit", "NotificationForm", new { id, rescued = true })
        : Url.Action("Draft", "NotificationForm", new { key = sent.Key, rescued = true });

    /// <summary>The next fax is one key away: the same clinic stands there already.</summary>
    private RedirectToActionResult ToNextEntry(SentForm sent, FilingOutcome outcome)
    {
        var notification = outcome.Notification!;
        Say(notification.State == NotificationState.Received
            ? T["{0}さんの発生届を入力し、受理しました(HER-SYS ID {1})。次の発生届を入力できます。", notification.PersonName, notification.HerSysId]
            : T["{0}さんの発生届を入力しました(HER-SYS ID {1})。担当の保健所が受理します。", notification.PersonName, notification.HerSysId]);
        return RedirectToAction("Start", "Proxy", new { sent.Channel, sent.Institution });
    }

    private RedirectToActionResult ToPage(FilingOutcome outcome) =>
        RedirectToAction("Show", "Notifications", new { id = outcome.Notification!.Id });

    private async Task<IActionResult> ShowAsync(FormPageRequest page) =>
        View("~/HerSys.Reporting/Views/NotificationForm/Form.cshtml", await Service<FormPageBuilder>().ExecuteAsync(page, Cancellation));
}
