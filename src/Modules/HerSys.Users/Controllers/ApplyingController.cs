using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Services.Applications;
using HerSys.Users.ViewModels.Applications;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>Somebody without an account asks for one (アカウントの申込み).</summary>
[Route("account/apply")]
[PublicRoute("まだアカウントを持たない医療機関などの人が申し込む画面です")]
public sealed class ApplyingController(ShellSettings tenant) : PeopleController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult Index() => tenant.IsDefault ? NotFound() : View(new ApplicationForm());

    /// <summary>Takes the application.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(ApplicationForm form)
    {
        if (tenant.IsDefault)
        {
            return NotFound();
        }

        return ModelState.IsValid && await TryAsync(() => Service<ApplyForAccount>().ExecuteAsync(form.ToApplication(), Cancellation))
            ? RedirectToAction(nameof(Done))
            : View(form);
    }

    /// <summary>What happens next.</summary>
    [HttpGet("done")]
    public IActionResult Done() => View();
}
