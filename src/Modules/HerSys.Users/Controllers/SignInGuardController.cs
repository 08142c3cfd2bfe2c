using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Accounts;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>How sign-in is guarded (ログインの守り).</summary>
[RequirePermission(UserPermissions.ManageUsers)]
[Route("users/sign-in")]
public sealed class SignInGuardController : PeopleController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var settings = await Service<ISiteService>().GetAsync<SignInSettings>(Cancellation);
        return View(new SignInGuardForm { MostWrongPerAddress = settings.MostWrongPerAddress, AddressMinutes = settings.AddressMinutes, TwoFactorRoles = settings.TwoFactorRoles });
    }

    /// <summary>Stores it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(SignInGuardForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => Service<SaveSignInSettings>().ExecuteAsync(form.MostWrongPerAddress, form.AddressMinutes, form.TwoFactorRoles ?? [], Cancellation)))
        {
            Say(T["ログインの守りを変えました。"]);
            return RedirectToAction(nameof(Index));
        }

        return View(form);
    }
}
