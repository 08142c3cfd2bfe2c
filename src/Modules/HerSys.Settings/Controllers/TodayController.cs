using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Settings.Contracts;
using HerSys.Settings.Services.Today;
using HerSys.Settings.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Controllers;

/// <summary>The first page: what waits for me (今日); for people not signed in, the way in.</summary>
public sealed class TodayController(ICurrentActor actor, ShellSettings tenant, TimeProvider clock, IEnumerable<IPublicHomePage> publicPages)
    : HerSysController
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The page.</summary>
    [HttpGet("")]
    [PublicRoute("ログインしていない人を、最初のページかログインの画面へ案内します")]
    public async Task<IActionResult> Index()
    {
        if (actor.UserId is null)
        {
            return await WayInAsync();
        }

        if (actor.DutyId is null)
        {
            return LocalRedirect("~/account/duty");
        }

        var list = await Service<GatherToday>().ExecuteAsync(Cancellation);
        return View(new TodayPage(Now(), list));
    }

    private async Task<IActionResult> WayInAsync()
    {
        foreach (var page in publicPages)
        {
            if (await page.RenderAsync(this) is { } result)
            {
                return result;
            }
        }

        return Challenge();
    }

    private string Now()
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone));
        var day = DateOnly.FromDateTime(now.DateTime);
        var words = UiText.IsJapanese ? JapaneseDate.ToLong(day) : day.ToString("ddd d MMM yyyy", English);
        return $"{words} {now.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
