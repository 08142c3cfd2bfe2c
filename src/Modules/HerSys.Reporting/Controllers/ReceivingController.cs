using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Receiving;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>Decisions about notifications: 受理, 差し戻し, 取下げ.</summary>
[Route("notifications")]
public sealed class ReceivingController : HerSysController
{
    private const int Most = 200;

    /// <summary>The most urgent one that waits.</summary>
    [HttpGet("next")]
    [RequirePermission(ReportingPermissions.ReceiveNotification)]
    public async Task<IActionResult> Next() => await Service<ListNotifications>().NextWaitingAsync(Cancellation) is { } id
        ? RedirectToAction("Show", "Notifications", new { id })
        : RedirectToAction("Index", "Notifications", new { state = "waiting" });

    /// <summary>Receives one.</summary>
    [HttpPost("{id:guid}/receive")]
    [RequirePermission(ReportingPermissions.ReceiveNotification)]
    public async Task<IActionResult> Receive(Guid id, DecisionForm form) => await AnswerAsync(
        id, await Service<ReceiveNotifications>().ExecuteAsync(new SeenNotification(id, form.Revision), Cancellation), T["受理しました。"], asking: null);

    /// <summary>Receives those that are ticked.</summary>
    [HttpPost("receive")]
    [RequirePermission(ReportingPermissions.ReceiveNotification)]
    public async Task<IActionResult> ReceiveMany(IReadOnlyList<string>? pick)
    {
        var seen = (pick ?? []).Select(SeenNotification.Parse).OfType<SeenNotification>().DistinctBy(one => one.Id).Take(Most).ToList();
        if (seen.Count == 0)
        {
            Fail(T["受理する発生届を選んでから押してください。"]);
            return RedirectToAction("Index", "Notifications", new { state = "waiting" });
        }

        var (received, left) = await Service<ReceiveNotifications>().ExecuteAsync(seen, Cancellation);
        if (received > 0)
        {
            Say(T["{0}件を受理しました。", received]);
        }

        if (left > 0)
        {
            Warn(T["{0}件は受理していません。開いたあとに内容が変わったか、ほかの人が先に扱いました。一覧で確かめてください。", left]);
        }

        return RedirectToAction("Index", "Notifications", new { state = "waiting" });
    }

    /// <summary>Sends one back to the clinic.</summary>
    [HttpPost("{id:guid}/back")]
    [RequirePermission(ReportingPermissions.ReceiveNotification)]
    public async Task<IActionResult> SendBack(Guid id, DecisionForm form) => await AnswerAsync(
        id,
        await Service<SendBackNotification>().ExecuteAsync(new SeenNotification(id, form.Revision), form.Reason, Cancellation),
        T["差し戻しました。理由は医療機関の「今日」と届け出の画面に出ます。"],
        "back");

    /// <summary>Withdraws one.</summary>
    [HttpPost("{id:guid}/withdraw")]
    [RequirePermission(ReportingPermissions.ViewNotifications)]
    public async Task<IActionResult> Withdraw(Guid id, DecisionForm form) => await AnswerAsync(
        id,
        await Service<WithdrawNotification>().ExecuteAsync(new SeenNotification(id, form.Revision), form.Reason, Cancellation),
        T["取り下げました。記録は残り、集計には入りません。"],
        "withdraw");

    private async Task<IActionResult> AnswerAsync(Guid id, DecisionResult result, string done, string? asking)
    {
        switch (result)
        {
            case DecisionResult.Done:
                Say(done);
                return RedirectToAction("Show", "Notifications", new { id });
            case DecisionResult.NotFound:
                return NotFound();
            case DecisionResult.NotAllowed:
                return Forbid();
            case DecisionResult.NeedsReason:
                return await AskAsync(id, asking);
            default:
                Fail(T["開いたあとに内容が変わったか、ほかの人が先に扱いました。いまの内容を確かめてから、もう一度決めてください。"]);
                return RedirectToAction("Show", "Notifications", new { id });
        }
    }

    private async Task<IActionResult> AskAsync(Guid id, string? asking)
    {
        if (await Service<ReadNotification>().ExecuteAsync(id, Cancellation) is not { } details)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ModelState.AddModelError($"{asking}-reason", asking == "back"
            ? T["差し戻しの理由がまだです。医療機関が何を直せばよいかを書いてください。例: 電話番号がつながりません"]
            : T["取下げの理由がまだです。あとから確かめられるように書いてください。例: 検査の結果が陰性に訂正された"]);
        return View("~/HerSys.Reporting/Views/Notifications/Show.cshtml", await Service<ShowPageBuilder>().ExecuteAsync(details, asking, Cancellation));
    }
}
