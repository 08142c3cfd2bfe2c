using System.Text;
using System.Text.RegularExpressions;
using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>An administrator of Naha adds a field of her own, a clinic fills it, the record shows it, and it is printed.</summary>
public sealed partial class OwnFieldTests(HouseFixture house)
{
    private const int MostPages = 2;

    [Fact]
    public async Task OwnField_FromDefinitionToRecordAndPaper_IsWalkedByClicking()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        var clock = house.Server.Clock;

        await visitor.EnterAsync("naha", "システム管理者として入る");
        await visitor.GoAsync("/naha/admin/notifications/fields");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "項目を加える" }).ClickAsync();
        await visitor.LookAsync("own-field-new");
        await page.GetByLabel("項目の名前(日本語)").FillAsync("参加した催し");
        await page.GetByLabel("項目の名前(英語)").FillAsync("Event attended");
        await page.GetByLabel("コード").FillAsync("visited_event");
        await page.GetByLabel("置くところ").SelectOptionAsync("risk");
        await page.GetByLabel("変える理由").FillAsync("夏祭りの患者を調べるため");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "加える", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("x_visited_event");
        await visitor.LookAsync("own-fields");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "医療機関が見る画面を確かめる" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("参加した催し")).ToBeVisibleAsync();
        await visitor.LookAsync("own-field-preview");

        await visitor.EnterAsync("naha", "医師として入る");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "発生届を書く" }).First.ClickAsync();
        var form = new NotificationPage(page);
        await form.FillAsync("見本丘", "みほんおか", "S58.3.14", Words.DaysAgo(3, clock), Words.DaysAgo(2, clock));
        await page.GetByText("任意の項目も書く").Last.ClickAsync();
        await form.TypeAsync("x_visited_event", "見本町の夏祭り");
        await form.FileAndConfirmAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("見本町の夏祭り");
        var address = new Uri(page.Url).AbsolutePath;

        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync(address);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = RecordLink() }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("参加した催し");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("見本町の夏祭り");
        await visitor.LookAsync("own-field-record");

        await visitor.GoAsync(address + "/print");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("見本町の夏祭り");
        await visitor.LookAsync("print");
        Assert.InRange(await PagesAsync(page, "print-short"), 1, MostPages);
    }

    [Fact]
    public async Task Screens_OfTheForm_CanBeUsedByEverybodyOnDeskAndPhone()
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await using var visitor = await house.VisitAsync(screen);
            await visitor.EnterAsync("naha", "システム管理者として入る");
            await visitor.GoAsync("/naha/admin/notifications/rules");
            await visitor.LookAsync("form-rules");
            await visitor.GoAsync("/naha/admin/notifications/surge");
            await visitor.LookAsync("form-surge");
            await visitor.GoAsync("/naha/admin/notifications/fields");
            await visitor.Page.Locator("main details summary").Nth(2).ClickAsync();
            await visitor.LookAsync("form-fields-open");
            await visitor.EnterAsync("default", "運営者として入る");
            await visitor.GoAsync("/admin/tiers");
            await visitor.LookAsync("national-tiers");
        }
    }

    /// <summary>How many sheets of A4 the page takes.</summary>
    private static async Task<int> PagesAsync(IPage page, string name)
    {
        var pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        await Pictures.KeepAsync(name + ".pdf", pdf);
        return PdfPage().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PdfPage();

    [GeneratedRegex("^患者の記録を開く", RegexOptions.None, 1000)]
    private static partial Regex RecordLink();
}
