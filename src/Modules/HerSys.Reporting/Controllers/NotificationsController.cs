using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Services.Printing;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>Lists and shows notifications (発生届).</summary>
[RequirePermission(ReportingPermissions.ViewNotifications)]
[Route("notifications")]
public sealed class NotificationsController : HerSysController
{
    /// <summary>The list: for a health center what waits, for a clinic what it notified.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? state, string? q, string? after) =>
        View(await Service<ListPageBuilder>().ExecuteAsync(state, q, after, Url, Cancellation));

    /// <summary>One notification.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await Service<ReadNotification>().ExecuteAsync(id, Cancellation) is { } details
            ? View(await Service<ShowPageBuilder>().ExecuteAsync(details, asking: null, Cancellation))
            : NotFound();

    /// <summary>One notification in the look of the official form, to print (別記様式6-1).</summary>
    [HttpGet("{id:guid}/print")]
    public async Task<IActionResult> Print(Guid id) =>
        await Service<ReadNotification>().ForPrintAsync(id, Cancellation) is { } details
            ? View(PrintPageBuilder.Of(details.Notification, details.Judged))
            : NotFound();

    /// <summary>The notification of a case.</summary>
    [HttpGet("of/{hersysId}")]
    public async Task<IActionResult> Of(string hersysId) =>
        await Service<ReadNotification>().FindByHerSysIdAsync(hersysId, Cancellation) is { } id
            ? RedirectToAction(nameof(Show), new { id })
            : NotFound();
}
