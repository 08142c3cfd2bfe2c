using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.People;
using HerSys.Users.Services.TwoFactor;
using HerSys.Users.ViewModels.People;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>People (利用者): the list, a new one, and the page of one. What one may see and change, <see cref="UserScope"/> decides.</summary>
[RequirePermission(UserPermissions.ManageOwnUsers)]
[Route("users")]
public sealed class UsersController : PeopleController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] UserSearch search)
    {
        ModelState.Clear();
        var organisation = search.Organisation is { } id ? await Service<IOrganisationDirectory>().FindAsync(id, Cancellation) : null;
        return View(new UserListPage
        {
            Search = search,
            OrganisationName = organisation?.Name,
            Page = await Service<ListUsers>().ExecuteAsync(search.ToQuery(), Cancellation),
            Requests = await Service<ListPasswordRequests>().ExecuteAsync(Cancellation),
            Roles = await Service<OfferedRoles>().ReadAsync(Cancellation),
        });
    }

    /// <summary>The form for a new person.</summary>
    [HttpGet("new")]
    public Task<IActionResult> Create(Guid? organisation) => ShowCreateAsync(new UserForm(), organisation);

    /// <summary>Makes the account.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> Create(UserForm form)
    {
        CreatedUser? created = null;
        if (ModelState.IsValid && await TryAsync(async () => created = await Service<CreateUser>().ExecuteAsync(await WantedAsync(form), Cancellation)))
        {
            Say(T["利用者ID {0} を作りました。", created!.UserName]);
            ShowLink(created.WelcomePath!, created.UserName);
            return RedirectToAction(nameof(Show), new { id = created.UserId });
        }

        return await ShowCreateAsync(form, organisation: null);
    }

    /// <summary>One person.</summary>
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id) => ShowAsync(id);

    /// <summary>Corrects the name.</summary>
    [HttpPost("{id:guid}/name")]
    public async Task<IActionResult> Rename(Guid id, [Bind(Prefix = "Name")] NameForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<RenameUser>().ExecuteAsync(id, form.DisplayName, form.Kana, Cancellation), "Name."))
        {
            Say(T["氏名を直しました。"]);
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowAsync(id, name: form);
    }

    /// <summary>Gives a further duty.</summary>
    [HttpPost("{id:guid}/duties")]
    public async Task<IActionResult> AddDuty(Guid id, [Bind(Prefix = "Duty")] DutyForm form)
    {
        var days = Service<ReadDutyForm>();
        var first = days.Day(form.From, "Duty.From", ModelState);
        var last = days.Day(form.Until, "Duty.Until", ModelState);
        if (ModelState.IsValid && await TryAsync(
            async () => await Service<AddDuty>().ExecuteAsync(id, await days.OrganisationAsync(form.Organisation, Cancellation), form.Role!, first, last, Cancellation),
            "Duty."))
        {
            Say(T["職務を加えました。"]);
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowAsync(id, duty: form);
    }

    /// <summary>Ends a duty.</summary>
    [HttpPost("{id:guid}/duties/{dutyId:guid}/end")]
    public Task<IActionResult> EndDuty(Guid id, Guid dutyId) =>
        DoAsync(id, () => Service<EndDuty>().ExecuteAsync(id, dutyId, Cancellation), T["職務を終わらせました。使っている人は、1分以内にログアウトします。"]);

    /// <summary>Locks the account.</summary>
    [HttpPost("{id:guid}/lock")]
    public async Task<IActionResult> Lock(Guid id, [Bind(Prefix = "Lock")] LockForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<LockUser>().ExecuteAsync(id, form.Reason, Cancellation), "Lock."))
        {
            Say(T["ロックしました。使っている端末は、1分以内にログアウトします。"]);
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowAsync(id, locking: form);
    }

    /// <summary>Opens a locked account.</summary>
    [HttpPost("{id:guid}/unlock")]
    public Task<IActionResult> Unlock(Guid id) =>
        DoAsync(id, () => Service<UnlockUser>().ExecuteAsync(id, Cancellation), T["ロックを外しました。"]);

    /// <summary>Makes a new one-time link.</summary>
    [HttpPost("{id:guid}/invite")]
    public Task<IActionResult> Invite(Guid id) => DoAsync(
        id,
        async () =>
        {
            var path = await Service<RenewInvitation>().ExecuteAsync(id, Cancellation);
            ShowLink(path, (await Service<GetUser>().ExecuteAsync(id, Cancellation))!.User.UserName!);
        },
        T["新しいリンクを作りました。前のリンクは使えなくなりました。"]);

    /// <summary>Takes sign-in with a code away from somebody who lost the telephone.</summary>
    [HttpPost("{id:guid}/reset-two-factor")]
    public Task<IActionResult> ResetTwoFactor(Guid id) =>
        DoAsync(id, () => Service<ResetTwoFactor>().ExecuteAsync(id, Cancellation), T["2段階の確認を外しました。本人に、もう一度設定するよう伝えてください。"]);

    /// <summary>Signs the person out everywhere.</summary>
    [HttpPost("{id:guid}/end-sessions")]
    public Task<IActionResult> EndSessions(Guid id) =>
        DoAsync(id, () => Service<EndSessionsOf>().ExecuteAsync(id, Cancellation), T["すべての端末からログアウトさせました。1分以内に切れます。"]);

    private async Task<IActionResult> DoAsync(Guid id, Func<Task> change, string done)
    {
        if (await Service<GetUser>().ExecuteAsync(id, Cancellation) is null)
        {
            return NotFound();
        }

        if (await ActAsync(change))
        {
            Say(done);
        }

        return RedirectToAction(nameof(Show), new { id });
    }

    // A manager's people are the own institution's: there is nothing to choose, and what is sent does not count.
    private async Task<NewUser> WantedAsync(UserForm form)
    {
        var organisation = (await Service<OfferedRoles>().OwnOrganisationAsync(Cancellation))?.Name ?? form.Organisation;
        return form.ToNewUser(organisation);
    }

    private async Task<IActionResult> ShowCreateAsync(UserForm form, Guid? organisation)
    {
        if (organisation is { } id && await Service<IOrganisationDirectory>().FindAsync(id, Cancellation) is { } known)
        {
            form.Organisation = known.Code ?? known.Name;
        }

        var offered = Service<OfferedRoles>();
        return View(nameof(Create), new UserCreatePage(form, await offered.ReadAsync(Cancellation), await offered.OwnOrganisationAsync(Cancellation)));
    }

    private async Task<IActionResult> ShowAsync(Guid id, NameForm? name = null, DutyForm? duty = null, LockForm? locking = null)
    {
        if (await Service<GetUser>().ExecuteAsync(id, Cancellation) is not { } details)
        {
            return NotFound();
        }

        var offered = Service<OfferedRoles>();
        return View(nameof(Show), new UserShowPage
        {
            Details = details,
            Today = Service<Services.Actors.TenantDay>().Today,
            Now = Service<Services.Actors.TenantDay>().Now,
            Roles = await offered.ReadAsync(Cancellation),
            OwnOrganisation = await offered.OwnOrganisationAsync(Cancellation),
            Name = name ?? new NameForm { DisplayName = details.User.DisplayName, Kana = details.User.Kana },
            Duty = duty ?? new DutyForm(),
            Lock = locking ?? new LockForm(),
        });
    }
}
