using HerSys.Platform.Security;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Links;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>Sign-in and sign-out (ログイン、ログアウト), and the demonstration's links.</summary>
[Route("account")]
public sealed class SignInController(ICurrentActor actor) : PeopleController
{
    /// <summary>The form.</summary>
    [HttpGet("sign-in")]
    [PublicRoute("ログインする前の人が開く画面です")]
    public async Task<IActionResult> Index(string? returnUrl, string? userName)
    {
        ModelState.Clear();
        return actor.UserId is not null && actor.DutyId is not null
            ? BackTo(returnUrl)
            : await ShowAsync(new SignInForm { UserName = userName, ReturnUrl = returnUrl });
    }

    /// <summary>Signs in.</summary>
    [HttpPost("sign-in")]
    [PublicRoute("ログインする前の人が送る画面です")]
    public async Task<IActionResult> Index(SignInForm form)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync(form);
        }

        var answer = await Service<GuardedSignIn>().ExecuteAsync(form.UserName!, form.Password!, Cancellation);
        switch (answer.Outcome)
        {
            case SignInOutcome.SignedIn:
                return BackTo(form.ReturnUrl);
            case SignInOutcome.ChooseDuty:
                return RedirectToAction(nameof(DutyController.Index), "Duty", new { form.ReturnUrl });
            default:
                ModelState.AddModelError("", Service<SignInWords>().Of(answer));
                return await ShowAsync(form);
        }
    }

    /// <summary>Signs out.</summary>
    [HttpPost("sign-out")]
    [PublicRoute("ログインが切れたあとに押しても、ログアウトの画面になります")]
    public async Task<IActionResult> Out()
    {
        await Service<Sessions>().EndAsync();
        Say(T["ログアウトしました。共用のパソコンでは、画面も閉じてください。"]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Steps into a role of the demonstration, once.</summary>
    [HttpGet("step-in")]
    [PublicRoute("体験のときだけ使える1回限りのリンクで、ふだんは見つからないページになります")]
    public async Task<IActionResult> StepIn(string? token)
    {
        if (!Service<DemonstrationGate>().IsOpen)
        {
            return NotFound();
        }

        if (await Service<OneTimeSignIn>().UseAsync(token, Cancellation) is not { } entered)
        {
            return View("StepInUsed");
        }

        await Service<SignInRecord>().SignedInAsync(entered.User, entered.Duty, "体験用のリンクでログインしました。", Cancellation);
        await Service<Sessions>().BeginAsync(entered.User, entered.Duty, entered.DutyCount);
        return LocalRedirect("~/");
    }

    private async Task<IActionResult> ShowAsync(SignInForm form)
    {
        var page = await Service<ReadSignInPage>().ExecuteAsync(Cancellation);
        page.Form = form;
        page.LeadsBack = form.ReturnUrl is not null && SafeAddress(form.ReturnUrl) != Url.Content("~/");
        return View(nameof(Index), page);
    }
}
