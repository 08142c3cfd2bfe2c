using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>The own account: name, duties, password, sessions.</summary>
[Route("account")]
[SignedInRoute("自分のアカウントだけを見て、変えます")]
public sealed class AccountController(ICurrentActor actor) : PeopleController
{
    /// <summary>The own account.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var user = await MyselfAsync();
        return View(new OwnAccountPage(user, await Service<HeldDuties>().OfAsync(user.Id, Cancellation), actor.DutyId));
    }

    /// <summary>Keeps the session while somebody writes; the request itself is all it takes.</summary>
    [HttpGet("alive")]
    public IActionResult Alive() => NoContent();

    /// <summary>The form for a new password.</summary>
    [HttpGet("password")]
    public IActionResult Password() => View(new ChangePasswordForm { UserName = User.Identity?.Name });

    /// <summary>Changes the password.</summary>
    [HttpPost("password")]
    public async Task<IActionResult> Password(ChangePasswordForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<ChangePassword>().ExecuteAsync(form.OldPassword!, form.NewPassword!, Cancellation)))
        {
            Say(T["パスワードを変えました。ほかの端末は、1分以内にログアウトします。"]);
            return RedirectToAction(nameof(Index));
        }

        form.UserName = User.Identity?.Name;
        return View(form);
    }

    /// <summary>Signs out everywhere, here too.</summary>
    [HttpPost("end-sessions")]
    public async Task<IActionResult> EndSessions()
    {
        await Service<EndAllSessions>().ExecuteAsync(await MyselfAsync(), Cancellation);
        await Service<Sessions>().EndAsync();
        Say(T["すべての端末からログアウトしました。ほかの端末は、1分以内に切れます。"]);
        return RedirectToAction(nameof(SignInController.Index), "SignIn");
    }

    private Task<User> MyselfAsync() =>
        Service<TenantDbContext>().Set<User>().FirstAsync(user => user.Id == actor.UserId, Cancellation);
}
