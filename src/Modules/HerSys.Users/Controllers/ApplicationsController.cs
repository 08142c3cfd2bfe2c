using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Applications;
using HerSys.Users.Services.People;
using HerSys.Users.ViewModels.Applications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>The health center decides on account applications (アカウントの申込み).</summary>
[RequirePermission(UserPermissions.ReviewApplications)]
[Route("users/applications")]
public sealed class ApplicationsController : PeopleController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(ApplicationState state, Guid? after) =>
        View(new ApplicationsPage(state, await Service<ListApplications>().ExecuteAsync(state, after, Cancellation), after));

    /// <summary>One application, with the forms of the decision.</summary>
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id) => ShowAsync(id, new AcceptForm(), new RefuseForm());

    /// <summary>Accepts it: the account and its link.</summary>
    [HttpPost("{id:guid}/accept")]
    public async Task<IActionResult> Accept(Guid id, [Bind(Prefix = "Accept")] AcceptForm form)
    {
        if (ModelState.IsValid && await TryAsync(
            async () =>
            {
                var created = await Service<AcceptApplication>().ExecuteAsync(id, form.UserName!, Cancellation);
                Say(T["承認しました。利用者ID {0} を作りました。", created.UserName]);
                ShowLink(created.WelcomePath!, created.UserName);
            },
            "Accept."))
        {
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowAsync(id, form, new RefuseForm());
    }

    /// <summary>Refuses it, with a reason.</summary>
    [HttpPost("{id:guid}/refuse")]
    public async Task<IActionResult> Refuse(Guid id, [Bind(Prefix = "Refuse")] RefuseForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<RefuseApplication>().ExecuteAsync(id, form.Reason, Cancellation), "Refuse."))
        {
            Say(T["承認しませんでした。理由を、職場に電話で伝えてください。"]);
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowAsync(id, new AcceptForm(), form);
    }

    private async Task<IActionResult> ShowAsync(Guid id, AcceptForm accept, RefuseForm refuse)
    {
        if (await Service<TenantDbContext>().Set<AccountApplication>().AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == id, Cancellation) is not { } application)
        {
            return NotFound();
        }

        var names = application.DecidedBy is { } decider ? await Service<IPeopleDirectory>().NamesAsync([decider], Cancellation) : null;
        return View(nameof(Show), new ApplicationDecisionPage
        {
            Application = application,
            Organisation = await Service<ApplicantOrganisation>().FindAsync(application, Cancellation),
            MayOpenUser = await Service<UserScope>().IsEverybodyAsync(),
            DecidedBy = names?.Values.FirstOrDefault(),
            Accept = accept,
            Refuse = refuse,
        });
    }
}
