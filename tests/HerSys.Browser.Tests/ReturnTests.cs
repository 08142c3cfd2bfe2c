using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>After filing: sent back and mended, amended by two people at once, withdrawn, and typed on after the sign-in expired.</summary>
public sealed class ReturnTests(HouseFixture house)
{
    [Fact]
    public async Task Notification_SentBack_IsMendedAndReceived()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        var address = await FileAsync(visitor, "見本返", "みほんがえし");

        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync(address);
        await page.Locator("summary").GetByText("差し戻す").ClickAsync();
        await page.GetByLabel("差し戻しの理由").FillAsync("電話番号がつながりません");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "差し戻す", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("差し戻しました。理由は医療機関の「今日」")).ToBeVisibleAsync();
        await visitor.LookAsync("notification-sent-back");

        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync(address);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "直して提出する" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("電話番号がつながりません");
        var form = new NotificationPage(page);
        await form.TypeAsync("phone", "090-0000-8555");
        await visitor.LookAsync("form-mending");
        await form.FileAndConfirmAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("090-0000-8555");

        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync(address);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "受理する", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("受理済み").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Amendment_OfTwoPeopleAtOnce_ShowsTheSecondWhatDiffers()
    {
        await using var doctor = await house.VisitAsync();
        var address = await FileAsync(doctor, "見本両", "みほんりょう");
        await doctor.GoAsync(address + "/edit");
        var form = new NotificationPage(doctor.Page);
        await form.TypeAsync("address", "那覇市見本町8丁目8番8号");
        await doctor.Page.Locator("[name='Reason']").FillAsync("番地を書きまちがえたため");

        await using (var nurse = await house.VisitAsync())
        {
            await nurse.EnterAsync("naha", "保健師として入る");
            await nurse.GoAsync(address + "/edit");
            var theirs = new NotificationPage(nurse.Page);
            await theirs.TypeAsync("phone", "090-0000-8666");
            await nurse.Page.Locator("[name='Reason']").FillAsync("本人に聞いたため");
            await theirs.FileAndConfirmAsync();
        }

        await form.FileAsync();
        var differences = doctor.Page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "いま記録されている内容と、この画面の内容の違い" });
        await Assertions.Expect(differences).ToContainTextAsync("090-0000-8666");
        await Assertions.Expect(differences).ToContainTextAsync("那覇市見本町8丁目8番8号");
        await doctor.LookAsync("form-conflict");
        await form.TypeAsync("phone", "090-0000-8666");
        await form.FileAndConfirmAsync();
        await Assertions.Expect(doctor.Page.Locator("main")).ToContainTextAsync("090-0000-8666");
        await Assertions.Expect(doctor.Page.Locator("main")).ToContainTextAsync("那覇市見本町8丁目8番8号");
    }

    [Fact]
    public async Task Notification_Withdrawn_IsOutOfTheInboxAndStaysReadable()
    {
        await using var visitor = await house.VisitAsync(Screen.Phone);
        var page = visitor.Page;
        var address = await FileAsync(visitor, "見本消", "みほんけし");
        await page.Locator("summary").GetByText("取り下げる").ClickAsync();
        await page.GetByLabel("取下げの理由").FillAsync("検査の結果が陰性に訂正された");
        await visitor.LookAsync("notification-withdrawing");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "取り下げる", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("取り下げました。")).ToBeVisibleAsync();
        await visitor.LookAsync("notification-withdrawn");

        await visitor.EnterAsync("naha", "保健師として入る");
        await visitor.GoAsync("/naha/notifications?state=waiting&q=" + Uri.EscapeDataString("見本消"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "見本消 若葉" })).ToHaveCountAsync(0);
        await visitor.GoAsync(address);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("検査の結果が陰性に訂正された");
    }

    [Fact]
    public async Task SignIn_ExpiredWhileTyping_LosesNothing()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var key = await page.Locator("[name='Key']").InputValueAsync();
        var form = new NotificationPage(page);
        await form.TypeAsync("family_name", "見本待");
        await page.Context.ClearCookiesAsync();
        await form.TypeAsync("address", "那覇市見本町7丁目");
        await form.ChooseAsync("sex", "female");
        await Assertions.Expect(page.Locator("#form-side")).ToContainTextAsync("ログインが切れました");
        await visitor.LookAsync("form-signed-out");
        await form.TypeAsync("phone", "090-0000-8777");
        await form.FileAsync();
        await Assertions.Expect(page.Locator("input[type=password]")).ToBeVisibleAsync();

        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync($"/naha/notifications/drafts/{key}?rescued=true");
        await Assertions.Expect(page.GetByText("ログインが切れたので、まだ提出していません")).ToBeVisibleAsync();
        Assert.Equal("見本待", await form.Field("family_name").InputValueAsync());
        Assert.Equal("090-0000-8777", await form.Field("phone").InputValueAsync());
        await Assertions.Expect(page.Locator("[name='a.sex'][value='female']")).ToBeCheckedAsync();
        await visitor.LookAsync("form-rescued");
    }

    private async Task<string> FileAsync(Visitor visitor, string family, string kana)
    {
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var form = new NotificationPage(visitor.Page);
        await form.FillAsync(family, kana, "S58.3.14", Words.DaysAgo(3, house.Server.Clock), Words.DaysAgo(2, house.Server.Clock));
        await form.FileAndConfirmAsync();
        return new Uri(visitor.Page.Url).AbsolutePath;
    }
}
