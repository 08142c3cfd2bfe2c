using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Tokens;
using HerSys.Users.ViewModels.Tokens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>The own tokens for programs.</summary>
[RequirePermission(UserPermissions.UseApiTokens)]
[Route("account/tokens")]
public sealed class ApiTokensController(ICurrentActor actor) : PeopleController
{
    /// <summary>The tokens and the form for a new one.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index() => ShowAsync(new TokenForm());

    /// <summary>Makes one for the duty in use.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(TokenForm form)
    {
        if (ModelState.IsValid && await TryAsync(
            async () => TempData["ApiToken"] = await Service<CreateApiToken>().ExecuteAsync(actor.UserId!.Value, actor.DutyId!.Value, form.Name, form.Days, Cancellation)))
        {
            return RedirectToAction(nameof(Index));
        }

        return await ShowAsync(form);
    }

    /// <summary>Makes one worthless.</summary>
    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(Guid id)
    {
        if (await ActAsync(() => Service<RevokeApiToken>().ExecuteAsync(id, Cancellation)))
        {
            Say(T["トークンを使えなくしました。"]);
        }

        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> ShowAsync(TokenForm form)
    {
        var tokens = await Service<TenantDbContext>().Set<ApiToken>().AsNoTracking()
            .Where(token => token.UserId == actor.UserId)
            .OrderByDescending(token => token.Id)
            .Take(100)
            .ToListAsync(Cancellation);
        return View(nameof(Index), new TokensPage(form, tokens, Service<Services.Actors.TenantDay>().Now));
    }
}
