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
            case SignInOutcome.NeedsCode:
                ModelState.Clear();
                return View(nameof(Code), new CodeForm { Ticket = answer.Ticket, ReturnUrl = form.ReturnUrl });
            default:
                return Onward(answer, form.ReturnUrl) ?? await RefuseAsync(answer, form);
        }
    }

    /// <summary>The second step: a code of the authenticator app.</summary>
    [HttpPost("sign-in/code")]
    [PublicRoute("ログインの2段階目で、パスワードが合った証しがないと進めません")]
    public async Task<IActionResult> Code(CodeForm form)
    {
        var answer = await Service<GuardedSignIn>().ContinueAsync(form.Ticket, form.Code ?? "", Cancellation);
        if (Onward(answer, form.ReturnUrl) is { } onward)
        {
            return onward;
        }

        if (answer is { Outcome: SignInOutcome.WrongCode, TriesLeft: > 0 })
        {
            ModelState.AddModelError(nameof(form.Code), Service<SignInWords>().Of(answer));
            return View(form);
        }

        ModelState.Clear();
        return await RefuseAsync(answer, new SignInForm { ReturnUrl = form.ReturnUrl });
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

    private IActionResult? Onward(SignInAnswer answer, string? returnUrl) => answer.Outcome switch
    {
        SignInOutcome.SignedIn => BackTo(returnUrl),
        SignInOutcome.ChooseDuty => RedirectToAction(nameof(DutyController.Index), "Duty", new { returnUrl }),
        SignInOutcome.MustSetUpCode => RedirectToAction(nameof(TwoFactorController.Index), "TwoFactor"),
        _ => null,
    };

    private Task<IActionResult> RefuseAsync(SignInAnswer answer, SignInForm form)
    {
        ModelState.AddModelError("", Service<SignInWords>().Of(answer));
        return ShowAsync(form);
    }

    private async Task<IActionResult> ShowAsync(SignInForm form)
    {
        var page = await Service<ReadSignInPage>().ExecuteAsync(Cancellation);
        page.Form = form;
        page.LeadsBack = form.ReturnUrl is not null && SafeAddress(form.ReturnUrl) != Url.Content("~/");
        return View(nameof(Index), page);
    }
}
