using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Controllers;

/// <summary>The items of the form (発生届の項目): what the tenant adds, hides, orders and raises.</summary>
[RequirePermission(ReportingPermissions.ManageReporting)]
[Route("admin/notifications/fields")]
public sealed class FormFieldsController : HerSysController
{
    private FormScreens Screens => Service<FormScreens>();

    private FormChanges Changes => Service<FormChanges>();

    /// <summary>All items.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Screens.FieldsAsync(new FormFieldsPage(), isFresh: true, Cancellation));

    /// <summary>Stores order, what is hidden, and raised tiers.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(FormFieldsPage page)
    {
        if (FormChanges.Unknown(page) is { Count: > 0 } unknown)
        {
            ModelState.AddModelError("", T["「{0}」という項目や優先順位はありません。何も保存していません。画面を開き直して選んでください。", string.Join(T["、"], unknown)]);
            Response.StatusCode = 422;
            return View(await Screens.FieldsAsync(page, isFresh: false, Cancellation));
        }

        var outcome = await Changes.ArrangeAsync(page, Cancellation);
        return FormMessages.IsKept(this, page, outcome, T)
            ? RedirectToAction(nameof(Index))
            : View(await Screens.FieldsAsync(page, isFresh: false, Cancellation));
    }

    /// <summary>The form as clinics will see it from the last revision on.</summary>
    [HttpGet("preview")]
    public async Task<IActionResult> Preview() => View(await Screens.PreviewAsync(Cancellation));

    /// <summary>An own field to add.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New() => View("Field", await Screens.FieldAsync(new OwnFieldForm(), isFresh: true, Cancellation));

    /// <summary>Adds it.</summary>
    [HttpPost("new")]
    public Task<IActionResult> New(OwnFieldForm form) => SaveAsync(form, code: null);

    /// <summary>An own field to change.</summary>
    [HttpGet("{code}")]
    public async Task<IActionResult> Edit(string code) => await Screens.FindAsync(code, Cancellation) is { } field
        ? View("Field", await Screens.FieldAsync(OwnFieldReader.Write(field), isFresh: true, Cancellation))
        : NotFound();

    /// <summary>Changes it.</summary>
    [HttpPost("{code}")]
    public async Task<IActionResult> Edit(string code, OwnFieldForm form)
    {
        if (await Screens.FindAsync(code, Cancellation) is null)
        {
            return NotFound();
        }

        form.IsNew = false;
        return await SaveAsync(form, code);
    }

    /// <summary>Asks an own field no more; what was answered stays.</summary>
    [HttpPost("{code}/remove")]
    public async Task<IActionResult> Remove(string code, OwnFieldForm form)
    {
        if (await Screens.FindAsync(code, Cancellation) is not { } field)
        {
            return NotFound();
        }

        var outcome = await Changes.RemoveAsync(field, form, Cancellation);
        return FormMessages.IsKept(this, form, outcome, T)
            ? RedirectToAction(nameof(Index))
            : View("Field", await Screens.FieldAsync(Typed(OwnFieldReader.Write(field), form), isFresh: false, Cancellation));
    }

    private static OwnFieldForm Typed(OwnFieldForm field, OwnFieldForm form)
    {
        (field.From, field.Reason) = (form.From, form.Reason);
        return field;
    }

    private async Task<IActionResult> SaveAsync(OwnFieldForm form, string? code)
    {
        var taken = await Screens.TakenAsync(Cancellation);
        var (field, problems) = OwnFieldReader.Read(form, code, taken);
        foreach (var (property, message) in problems)
        {
            ModelState.AddModelError(property, T[message]);
        }

        if (field is null || !ModelState.IsValid)
        {
            return View("Field", await Screens.FieldAsync(form, isFresh: false, Cancellation));
        }

        var outcome = await Changes.SaveAsync(field, form, Cancellation);
        return FormMessages.IsKept(this, form, outcome, T)
            ? RedirectToAction(nameof(Index))
            : View("Field", await Screens.FieldAsync(form, isFresh: false, Cancellation));
    }
}
