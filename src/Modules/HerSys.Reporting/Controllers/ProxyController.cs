using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Proxy;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>A health center types what came by fax or telephone (代行入力).</summary>
[RequirePermission(ReportingPermissions.EnterForInstitution)]
[Route("notifications/proxy")]
public sealed class ProxyController : HerSysController
{
    /// <summary>From where it came, and when.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Start(ProxyStartForm form)
    {
        ModelState.Clear();
        Service<StartProxyEntry>().Prefill(form);
        if (form.Institution is { } chosen && form.Clinic is null)
        {
            form.Clinic = (await Service<IOrganisationDirectory>().FindAsync(chosen, Cancellation))?.Name;
        }

        return View(form);
    }

    /// <summary>Opens the form, or says what is to be mended.</summary>
    [HttpGet("go")]
    public async Task<IActionResult> Go(ProxyStartForm form)
    {
        ModelState.Clear();
        Service<StartProxyEntry>().Prefill(form);
        if (await Service<StartProxyEntry>().ReadAsync(form, Cancellation) is not { } entry)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Start), form);
        }

        return RedirectToAction(nameof(Form), new
        {
            channel = entry.Channel,
            arrivedAt = entry.ArrivedAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            institution = entry.InstitutionId,
            clinic = entry.InstitutionId is null ? form.Clinic : null,
            from = form.From,
        });
    }

    /// <summary>The form.</summary>
    [HttpGet("form")]
    public async Task<IActionResult> Form(NotificationChannel channel, DateTimeOffset arrivedAt, Guid? institution, string? clinic, Guid? from)
    {
        var entry = new ProxyEntry(channel, arrivedAt.ToUniversalTime(), institution);
        if (!ModelState.IsValid || !await Service<ProxyCheck>().IsAllowedAsync(entry, Cancellation))
        {
            return RedirectToAction(nameof(Start));
        }

        return await Service<OpenForm>().ForInstitutionAsync(entry, clinic, from, Cancellation) is { } page
            ? View("~/HerSys.Reporting/Views/NotificationForm/Form.cshtml", await Service<FormPageBuilder>().ExecuteAsync(page, Cancellation))
            : NotFound();
    }

    /// <summary>Clinics while one is typed.</summary>
    [HttpGet("clinics")]
    public async Task<IActionResult> Clinics(string? clinic) =>
        PartialView("_Clinics", await Service<StartProxyEntry>().SuggestAsync(clinic, Cancellation));
}
