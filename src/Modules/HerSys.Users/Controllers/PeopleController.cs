using System.Globalization;
using HerSys.Platform.Mvc;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Controllers;

/// <summary>What the controllers of this module have in common: refusals beside their fields, ways back, links to show.</summary>
public abstract class PeopleController : HerSysController
{
    private const string LinkKey = "OneTimeLink";
    private const string LinkOwnerKey = "OneTimeLinkOwner";

    /// <summary>Does it; a refusal goes beside its field, so that the form can be shown again with what was typed.</summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> TryAsync(Func<Task> change, string prefix = "")
    {
        try
        {
            await change();
            return true;
        }
        catch (UserRefusedException refusal)
        {
            ModelState.AddModelError(refusal.Field.Length == 0 ? "" : prefix + refusal.Field, WordsOf(refusal));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", ChangedMeanwhile);
        }

        return false;
    }

    /// <summary>Does what needs no form; a refusal is shown on the next page.</summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> ActAsync(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (UserRefusedException refusal)
        {
            Fail(WordsOf(refusal));
        }
        catch (DbUpdateConcurrencyException)
        {
            Fail(ChangedMeanwhile);
        }

        return false;
    }

    /// <summary>Shows a one-time link on the next page, once.</summary>
    /// <param name="path">Its path below the tenant's base.</param>
    /// <param name="owner">Name of the person whom it is for.</param>
    protected void ShowLink(string path, string owner)
    {
        TempData[LinkKey] = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{path}";
        TempData[LinkOwnerKey] = owner;
    }

    /// <summary>Back to where somebody came from, if that is a page of this tenant; else to the first page.</summary>
    protected IActionResult BackTo(string? address) => LocalRedirect(SafeAddress(address));

    /// <summary>An address of this tenant; else that of its first page. Never another server or another tenant.</summary>
    protected string SafeAddress(string? address) =>
        address is not null && Url.IsLocalUrl(address) && IsOfThisTenant(address) ? address : Url.Content("~/");

    private string ChangedMeanwhile => T["ほかの人が先に変えました。画面を開き直し、いまの内容を確かめてから、もう一度変えてください。"];

    private bool IsOfThisTenant(string address) =>
        !address.StartsWith('~') && new PathString(PathOf(address)).StartsWithSegments(Request.PathBase, StringComparison.Ordinal);

    private static string PathOf(string address) => address.Split('?', '#')[0];

    private static string WordsOf(UserRefusedException refusal) => refusal.Text.In(CultureInfo.CurrentUICulture);
}
