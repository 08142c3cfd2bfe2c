using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>What the daily jobs cost in clicks and keys; the limits stand in docs/effort.json.</summary>
public sealed class EffortTests(HouseFixture house)
{
    [Fact]
    public async Task ShortForm_ByAReturningDoctor_TakesFewClicksAndKeys()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        await FileOnceAsync(visitor, "見本谷");
        await visitor.GoAsync("/naha/");
        var effort = new Effort(page);

        await effort.ClickAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "発生届を書く" }).First);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("前回の届け出と今日の日付から入れてあります");
        await visitor.LookAsync("form-returning");
        await effort.ChooseAsync("patient_type", "1");
        await effort.AnswerAsync("family_name", "見本沢");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("given_name", "青葉");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("family_kana", "みほんざわ");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("given_kana", "あおば");
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("sex", "2");
        await effort.AnswerAsync("birth_date", "S63.7.8");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("address", "那覇市見本町5丁目6番7号");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("phone", "090-0000-8102");
        await Assertions.Expect(page.Locator("[name='a.symptomatic'][value='yes']")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-form-usual]")).ToHaveCountAsync(2);
        await effort.ClickAsync(page.Locator("label:has([name='a.symptoms'][value='fever'])"));
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("onset_date", Words.DaysAgo(2, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("specimen_date", Words.DaysAgo(1, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("vaccination_count", "3");
        await effort.ChooseAsync("risk_factors", "1");
        await effort.ChooseAsync("pregnancy", "2");
        await effort.ChooseAsync("severity", "1");
        await effort.ChooseAsync("admitted", "2");
        await effort.ChooseAsync("admission_needed", "2");
        await visitor.LookAsync("form-returning-filled");
        await effort.PressAsync("Control+Enter");

        await Assertions.Expect(FiledHeading(page)).ToContainTextAsync("見本沢");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("3回");
        await EffortTable.HoldAsync("doctor-short-form", effort);
    }

    [Fact]
    public async Task Inbox_WithFiftyTickedNotifications_IsReceivedInAFewActions()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        var filed = await FilingInBulk.FileAsync(page, 50, Words.DaysAgo(2, house.Server.Clock), Words.DaysAgo(1, house.Server.Clock));
        Assert.Equal(50, filed);
        await visitor.EnterAsync("naha", "保健師として入る");
        var effort = new Effort(page);

        await effort.ClickAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "受理を待つ発生届" }));
        await effort.ClickAsync(page.Locator("main [data-hs-all]"));
        await visitor.LookAsync("inbox-fifty");
        await effort.ClickAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "選んだ発生届を受理する" }));

        await Assertions.Expect(page.GetByText("50件を受理しました。")).ToBeVisibleAsync();
        await EffortTable.HoldAsync("health-center-fifty", effort);
    }

    [Fact]
    public async Task FamilyMember_StartsFromTheFirstOnesAddressAndPhone()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        await FileOnceAsync(visitor, "見本家");
        var effort = new Effort(page);

        await effort.ClickAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "この人の家族の発生届を書く" }));
        var form = new NotificationPage(page);
        Assert.Equal("見本家", await form.Field("family_name").InputValueAsync());
        Assert.Equal("那覇市見本町1丁目2番3号", await form.Field("address").InputValueAsync());
        Assert.Equal("090-0000-8000", await form.Field("phone").InputValueAsync());
        await Assertions.Expect(page.Locator("[name='a.location_same'][value='yes']")).ToBeCheckedAsync();
        await visitor.LookAsync("form-family");
        await effort.ChooseAsync("patient_type", "2");
        await effort.AnswerAsync("given_name", "双葉");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("given_kana", "ふたば");
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("sex", "1");
        await effort.AnswerAsync("birth_date", "S62.4.5");
        await Assertions.Expect(page.Locator("[name='a.symptomatic'][value='no']")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[name='a.test_kind'][value='nucleic_acid']")).ToBeCheckedAsync();
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("specimen_date", Words.DaysAgo(1, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("vaccination_count", "2");
        await effort.ChooseAsync("risk_factors", "1");
        await effort.ChooseAsync("admitted", "2");
        await effort.ChooseAsync("admission_needed", "2");
        await effort.PressAsync("Control+Enter");

        await Assertions.Expect(FiledHeading(page)).ToContainTextAsync("双葉");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("同じ家族の発生届");
        await visitor.LookAsync("notification-family");
        await EffortTable.HoldAsync("family-member", effort);
    }

    [Fact]
    public async Task Fax_TypedByTheHealthCenter_TakesFewActionsAndTheNextIsOneKeyAway()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "保健師として入る");
        var effort = new Effort(page);

        await effort.ClickAsync(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "代行入力" }).First);
        await visitor.LookAsync("proxy-start");
        await page.Keyboard.TypeAsync("見本クリニック");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("doctor_name", "手本 誠");
        await visitor.LookAsync("proxy-form");
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("patient_type", "1");
        await effort.AnswerAsync("family_name", "見本紙");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("given_name", "一枚");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("family_kana", "みほんがみ");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("given_kana", "いちまい");
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("sex", "1");
        await effort.AnswerAsync("birth_date", "S50.2.3");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("address", "那覇市見本町2丁目");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("phone", "090-0000-8203");
        await Assertions.Expect(page.Locator("[name='a.symptomatic'][value='yes']")).ToBeCheckedAsync();
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("location_same", "1");
        await effort.AnswerAsync("onset_date", Words.DaysAgo(2, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("test_kind", "1");
        await effort.SelectAsync("specimen", "saliva");
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("specimen_date", Words.DaysAgo(1, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.AnswerAsync("diagnosis_date", Words.DaysAgo(1, house.Server.Clock));
        await effort.PressAsync("Enter");
        await effort.ChooseAsync("vaccination_count", "3");
        await effort.ChooseAsync("risk_factors", "1");
        await effort.ChooseAsync("severity", "1");
        await effort.ChooseAsync("admitted", "2");
        await effort.ChooseAsync("admission_needed", "2");
        await effort.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByText("次の発生届を入力できます。")).ToBeVisibleAsync();
        await EffortTable.HoldAsync("fax", effort);

        var next = new Effort(page);
        await visitor.LookAsync("proxy-next");
        await next.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[name='a.doctor_name']")).ToBeFocusedAsync();
        await EffortTable.HoldAsync("fax-next", next);
    }

    private async Task FileOnceAsync(Visitor visitor, string family)
    {
        await visitor.GoAsync("/naha/notifications/new");
        var form = new NotificationPage(visitor.Page);
        await form.FillAsync(family, "みほんだに", "S58.3.14", Words.DaysAgo(3, house.Server.Clock), Words.DaysAgo(2, house.Server.Clock));
        await form.FileAndConfirmAsync();
    }

    private static ILocator FiledHeading(IPage page) =>
        page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { NameRegex = Words.FiledHeading() });
}
