using HerSys.Platform.Security;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using HerSys.Users.ViewModels.Account;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>Which of the own duties (職務) one works in now.</summary>
[Route("account/duty")]
[SignedInRoute("自分の職務を選ぶだけで、選ぶまではほかに何もできません")]
public sealed class DutyController(ICurrentActor actor) : PeopleController
{
    /// <summary>The duties to choose from.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? returnUrl)
    {
        var held = await Service<HeldDuties>().OfAsync(actor.UserId!.Value, Cancellation);
        return View(new DutyPage(held, actor.DutyId, returnUrl));
    }

    /// <summary>Takes one up.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(Guid? dutyId, string? returnUrl)
    {
        var switched = actor.DutyId is not null;
        if (!await TryAsync(() => Service<ChooseDuty>().ExecuteAsync(dutyId, Cancellation)))
        {
            Fail(string.Join(' ', ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage)));
            if (ModelState.ContainsKey("Code"))
            {
                return RedirectToAction(nameof(TwoFactorController.Index), "TwoFactor");
            }

            return RedirectToAction(nameof(Index), new { returnUrl });
        }

        if (switched)
        {
            Say(T["職務を切り替えました。見える記録とメニューが変わります。"]);
        }

        return BackTo(returnUrl);
    }
}
