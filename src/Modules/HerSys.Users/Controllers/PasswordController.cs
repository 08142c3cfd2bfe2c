using HerSys.Platform.Security;
using HerSys.Users.Services.Accounts;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>Ways to a password without one: a one-time link, and asking an administrator for a link.</summary>
[Route("account")]
[PublicRoute("パスワードをまだ持たない人と、忘れた人が開く画面です")]
public sealed class PasswordController : PeopleController
{
    /// <summary>The form behind a one-time link.</summary>
    [HttpGet("welcome")]
    public async Task<IActionResult> Welcome(string? token)
    {
        ModelState.Clear();
        return await Service<SetPasswordByLink>().FindUserAsync(token, Cancellation) is { } user
            ? View(new SetPasswordForm { Token = token, UserName = user.UserName, DisplayName = user.DisplayName })
            : View("LinkUsed");
    }

    /// <summary>Sets the password and uses the link up.</summary>
    [HttpPost("welcome")]
    public async Task<IActionResult> Welcome(SetPasswordForm form)
    {
        var set = Service<SetPasswordByLink>();
        if (await set.FindUserAsync(form.Token, Cancellation) is not { } user)
        {
            return View("LinkUsed");
        }

        if (ModelState.IsValid && await TryAsync(() => set.ExecuteAsync(form.Token, form.Password!, Cancellation)))
        {
            Say(T["パスワードを決めました。利用者IDと、いま決めたパスワードでログインしてください。"]);
            return RedirectToAction(nameof(SignInController.Index), "SignIn", new { userName = user.UserName });
        }

        form.UserName = user.UserName;
        form.DisplayName = user.DisplayName;
        return View(form);
    }

    /// <summary>The form of those who forgot.</summary>
    [HttpGet("forgot")]
    public IActionResult Forgot() => View(new ForgotPasswordForm());

    /// <summary>Puts the person on the administrators' list; the answer does not tell whether the ID exists.</summary>
    [HttpPost("forgot")]
    public async Task<IActionResult> Forgot(ForgotPasswordForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await Service<RequestPasswordHelp>().ExecuteAsync(form.UserName!, Cancellation);
        return RedirectToAction(nameof(Asked));
    }

    /// <summary>What happens next.</summary>
    [HttpGet("forgot/asked")]
    public IActionResult Asked() => View();
}
