using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>The main job, by clicking: a clinic notifies, the health center receives and follows, the director releases.</summary>
public sealed class MainPathTests(HouseFixture house)
{
    [Theory]
    [InlineData(true, "見本橋", "みほんばし")]
    [InlineData(false, "見本坂", "みほんざか")]
    public async Task MainPath_FromClinicToRelease_IsWalkedByClicking(bool script, string family, string kana)
    {
        await using var visitor = await house.VisitAsync(script: script);
        var page = visitor.Page;
        var clock = house.Server.Clock;

        await visitor.EnterAsync("naha", "医師として入る");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "発生届を書く" }).First.ClickAsync();
        await visitor.LookAsync("form-empty");
        var form = new NotificationPage(page);
        await form.FillAsync(family, kana, "S58.3.14", Words.DaysAgo(13, clock), Words.DaysAgo(12, clock));
        await visitor.LookAsync("form-filled");
        await form.FileAndConfirmAsync();
        await visitor.LookAsync("notification-filed");

        await visitor.EnterAsync("naha", "保健師として入る");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "受理を待つ発生届" }).ClickAsync();
        await visitor.LookAsync("inbox");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"{family} 若葉" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "受理する", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("受理済み").First).ToBeVisibleAsync();
        await visitor.LookAsync("notification-received");

        await OpenRecordAsync(page, family);
        await visitor.LookAsync("record-waiting");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "ステータスを更新する" }).First.ClickAsync();
        await page.Locator("[name='Code']").SelectOptionAsync("40");
        await visitor.LookAsync("status");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".hs-who")).ToContainTextAsync("自宅療養中");

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "症状軽快を記録する" }).First.ClickAsync();
        await page.Locator("[name='Day']").FillAsync(Words.DaysAgo(6, clock));
        await page.Locator("[name='Time']").FillAsync("9:00");
        await visitor.LookAsync("course");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("解除できます");

        await visitor.EnterAsync("naha", "保健所長として入る");
        await OpenRecordAsync(page, family);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "解除を決める" }).First.ClickAsync();
        await visitor.LookAsync("release");
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".hs-who")).ToContainTextAsync("自宅療養解除");
        await visitor.LookAsync("record-released");
    }

    private static async Task OpenRecordAsync(IPage page, string family)
    {
        await page.GetByRole(AriaRole.Searchbox).First.FillAsync(family);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = $"{family} 若葉" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".hs-who h1")).ToContainTextAsync(family);
    }
}
