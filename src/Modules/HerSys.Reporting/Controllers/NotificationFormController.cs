using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>Opens the form (発生届を書く): fresh, from a draft, or to amend.</summary>
[Route("notifications")]
public sealed class NotificationFormController : HerSysController
{
    /// <summary>A fresh form.</summary>
    [HttpGet("new")]
    [RequirePermission(ReportingPermissions.FileNotification)]
    public async Task<IActionResult> New(Guid? from) => await ShowAsync(await Open.NewAsync(from, Cancellation));

    /// <summary>A draft, taken up again.</summary>
    [HttpGet("drafts/{key:guid}")]
    [RequirePermission(ReportingPermissions.WriteNotification)]
    public async Task<IActionResult> Draft(Guid key, bool rescued) => await ShowAsync(await Open.DraftAsync(key, Resumed(rescued), Cancellation));

    /// <summary>A notification, to be amended or mended.</summary>
    [HttpGet("{id:guid}/edit")]
    [RequirePermission(ReportingPermissions.ViewNotifications)]
    public async Task<IActionResult> Edit(Guid id, bool rescued) => await ShowAsync(await Open.AmendAsync(id, Resumed(rescued), Cancellation));

    private OpenForm Open => Service<OpenForm>();

    private static FormPageState Resumed(bool rescued) => rescued ? FormPageState.Rescued : FormPageState.Resumed;

    private async Task<IActionResult> ShowAsync(FormPageRequest? request)
    {
        if (request is null)
        {
            return NotFound();
        }

        var builder = Service<FormPageBuilder>();
        return View("Form", await builder.ExecuteAsync(request, Cancellation));
    }
}
