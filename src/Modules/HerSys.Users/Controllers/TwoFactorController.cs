using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using HerSys.Users.Services.TwoFactor;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>Sign-in with a code of an authenticator app (2段階の確認): turning it on and off.</summary>
[Route("account/two-factor")]
[SignedInRoute("自分のアカウントの守りだけを変えます")]
public sealed class TwoFactorController(ICurrentActor actor) : PeopleController
{
    /// <summary>On or off, and the way to the other.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index() => ShowAsync(new TwoFactorForm());

    /// <summary>Turns it on and shows the recovery codes, once.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index([Bind(nameof(TwoFactorForm.Code))] TwoFactorForm form)
    {
        IReadOnlyList<string>? codes = null;
        if (await TryAsync(async () => codes = await Service<SetUpTwoFactor>().ConfirmAsync(form.Code ?? "", Cancellation)))
        {
            Response.Headers.CacheControl = "no-store";
            return View("Codes", codes);
        }

        return await ShowAsync(form);
    }

    /// <summary>Turns it off.</summary>
    [HttpPost("off")]
    public async Task<IActionResult> Off(TwoFactorForm form)
    {
        if (await TryAsync(() => Service<SetUpTwoFactor>().TurnOffAsync(form.Password ?? "", form.Code ?? "", Cancellation)))
        {
            Say(T["2段階の確認をやめました。"]);
            return RedirectToAction(nameof(Index));
        }

        return await ShowAsync(form);
    }

    private async Task<IActionResult> ShowAsync(TwoFactorForm form)
    {
        Response.Headers.CacheControl = "no-store";
        form.IsOn = await Service<TenantDbContext>().Set<User>().AnyAsync(user => user.Id == actor.UserId && user.TwoFactorEnabled, Cancellation);
        form.HasDuty = actor.DutyId is not null;
        if (!form.IsOn)
        {
            (form.Key, form.Uri) = await Service<SetUpTwoFactor>().BeginAsync(Cancellation);
        }

        return View(nameof(Index), form);
    }
}
