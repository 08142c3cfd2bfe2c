using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Organisations;
using HerSys.Users.ViewModels.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>Organisations (組織): 保健所, 医療機関 and the others whose people use the tenant.</summary>
[RequirePermission(UserPermissions.ManageOrganisations)]
[Route("organisations")]
public sealed class OrganisationsController : PeopleController
{
    private const int MostOptions = 20;

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? text, OrganisationKind? kind, string? after)
    {
        ModelState.Clear();
        var page = await Service<ListOrganisations>().ExecuteAsync(new OrganisationQuery(text, kind, after), Cancellation);
        return View(new OrganisationListPage(text, kind, after, page));
    }

    /// <summary>Suggestions while an organisation is typed in a form.</summary>
    [HttpGet("options")]
    public async Task<IActionResult> Options(string? field)
    {
        var text = field is null ? null : Request.Query[field].ToString();
        var page = string.IsNullOrWhiteSpace(text)
            ? new OrganisationPage([], Next: null)
            : await Service<ListOrganisations>().ExecuteAsync(new OrganisationQuery(text, Size: MostOptions), Cancellation);
        return PartialView("_Options", page.Rows);
    }

    /// <summary>The form for a new one.</summary>
    [HttpGet("new")]
    public IActionResult Create(OrganisationKind? kind)
    {
        ModelState.Clear();
        return View("Edit", new OrganisationForm { Kind = kind, IsActive = true });
    }

    /// <summary>Adds one.</summary>
    [HttpPost("new")]
    public Task<IActionResult> Create(OrganisationForm form) => SaveAsync(form, id: null);

    /// <summary>The form of one.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id) =>
        await FindAsync(id) is { } organisation ? View(OrganisationForm.Of(organisation)) : NotFound();

    /// <summary>Changes one.</summary>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, OrganisationForm form)
    {
        if (await FindAsync(id) is not { } organisation)
        {
            return NotFound();
        }

        form.Describe(organisation);
        return await SaveAsync(form, id);
    }

    private async Task<IActionResult> SaveAsync(OrganisationForm form, Guid? id)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<SaveOrganisation>().ExecuteAsync(form.ToEdit(id), Cancellation)))
        {
            Say(id is null ? T["{0}を加えました。", form.Name!] : T["{0}の内容を保存しました。", form.Name!]);
            return RedirectToAction(nameof(Index));
        }

        return View("Edit", form);
    }

    private Task<Organisation?> FindAsync(Guid id) => Service<TenantDbContext>().Set<Organisation>()
        .Include(organisation => organisation.Areas)
        .AsNoTracking()
        .FirstOrDefaultAsync(organisation => organisation.Id == id, Cancellation);
}
