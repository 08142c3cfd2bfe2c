using System.Text.RegularExpressions;
using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>ステータスの更新 from the keyboard alone, looked at by axe on desk and phone, and without script.</summary>
public sealed partial class UpkeepTests(HouseFixture house)
{
    private const int MostTabs = 120;

    [Fact]
    public async Task BulkUpdate_WithTheKeyboardAlone_IsDoneAndUndone()
    {
        await using var visitor = await house.VisitAsync();
        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync("/naha/upkeep");
        await visitor.LookAsync("upkeep");
        var page = visitor.Page;

        await TabToAsync(page, "Picks");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Code");
        await page.Keyboard.PressAsync("End");
        await TabToAsync(page, "Reason");
        await page.Keyboard.TypeAsync("本人に電話したがつながらない");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        // Out of isolation into 不明 is unusual: the rule asks once, and the answer is one key.
        await Assertions.Expect(page.Locator("#refused")).ToBeVisibleAsync();
        await visitor.LookAsync("upkeep-refused");
        await Assertions.Expect(page.GetByLabel("理由・連絡のようす")).ToHaveValueAsync("本人に電話したがつながらない");
        await TabToAsync(page, "Acknowledged");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "Reason");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByText("1人のステータスを更新しました")).ToBeVisibleAsync();
        await visitor.LookAsync("upkeep-done");
        await TabToAsync(page, "entries");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("1人の記録を取り消し、前のステータスに戻しました")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task BulkUpdate_WithoutScript_IsDone()
    {
        await using var visitor = await house.VisitAsync(script: false);
        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync("/naha/upkeep?rule=Awaiting");
        var page = visitor.Page;
        await page.Locator("input[name=Picks]").First.CheckAsync();
        await page.Locator("select[name=Code]").SelectOptionAsync("40");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "選んだ人のステータスを更新する" }).ClickAsync();

        await Assertions.Expect(page.GetByText("1人のステータスを更新しました")).ToBeVisibleAsync();
        await page.Locator("button[name=entries]").First.ClickAsync();
        await Assertions.Expect(page.GetByText(Undone())).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/naha/upkeep", "upkeep")]
    [InlineData("/naha/upkeep/daily", "upkeep-daily")]
    public async Task Page_OnAPhoneAndInEnglish_CanBeUsedByEverybody(string path, string name)
    {
        await using var phone = await house.VisitAsync(Screen.Phone);
        await phone.EnterAsync("naha", "保健師として入る");
        await phone.GoAsync(path);
        await phone.LookAsync(name);
        await using var english = await house.VisitAsync(language: "en");
        await english.EnterAsync("naha", "Enter as public-health nurse");
        await english.GoAsync(path);
        await english.LookAsync(name);
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement?.name ?? ''") == name)
            {
                return;
            }
        }

        Assert.Fail($"The tab key does not reach {name}.");
    }

    [GeneratedRegex("1人の記録を取り消し", RegexOptions.None, 1000)]
    private static partial Regex Undone();
}
