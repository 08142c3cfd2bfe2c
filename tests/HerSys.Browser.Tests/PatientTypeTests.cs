using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

/// <summary>Each of the five types of patient opens and closes its fields, and can be filed (domain.md 1.3).</summary>
public sealed class PatientTypeTests(HouseFixture house)
{
    private static readonly string[] Watched =
        ["symptomatic", "symptoms", "onset_date", "test_kind", "specimen", "specimen_date", "death_date", "severity", "admitted", "admission_needed"];

    public static TheoryData<string, string, string> Types { get; } = new()
    {
        { "confirmed", "みほんいち", "symptomatic symptoms onset_date test_kind specimen specimen_date death_date severity admitted admission_needed" },
        { "asymptomatic", "みほんに", "symptomatic test_kind specimen specimen_date severity admitted admission_needed" },
        { "suspected", "みほんさん", "symptomatic symptoms onset_date test_kind specimen specimen_date severity admitted admission_needed" },
        { "deceased", "みほんよん", "symptomatic symptoms onset_date test_kind specimen specimen_date death_date" },
        { "deceased_suspected", "みほんご", "symptomatic symptoms onset_date death_date" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Form_OfEachPatientType_OpensItsFieldsAndIsFiled(string type, string kana, string open)
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var form = new NotificationPage(page);
        await form.FillPersonAsync("類型", kana, "S58.3.14");
        await form.ChooseAsync("patient_type", type);

        var expected = open.Split(' ');
        foreach (var code in Watched)
        {
            await Assertions.Expect(page.Locator($"[data-form-field='{code}']")).ToHaveJSPropertyAsync("hidden", !expected.Contains(code));
        }

        await AnswerAsync(form, type);
        await visitor.LookAsync($"form-{type}");
        await form.FileAndConfirmAsync();
        await visitor.LookAsync($"notification-{type}");
    }

    [Fact]
    public async Task UsualTest_WhenThePersonWasDiagnosedWithoutOne_IsTakenBack()
    {
        await using var visitor = await house.VisitAsync();
        var page = visitor.Page;
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var form = new NotificationPage(page);
        await form.FillPersonAsync("取消", "みほんろく", "S58.3.14");
        await form.ChooseAsync("patient_type", "asymptomatic");
        await form.ChooseAsync("symptomatic", "no");
        await AnswerAsync(form, "asymptomatic");
        await form.FileAndConfirmAsync();
        await visitor.GoAsync("/naha/notifications/new");

        await form.ChooseAsync("patient_type", "confirmed");
        var test = page.Locator("[name='a.test_kind'][value='nucleic_acid']");
        await Assertions.Expect(test).ToBeCheckedAsync();
        await Assertions.Expect(form.Field("specimen")).ToHaveValueAsync("saliva");
        await form.ChooseAsync("patient_type", "suspected");

        await Assertions.Expect(test).Not.ToBeCheckedAsync();
        await Assertions.Expect(form.Field("specimen")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[name='a.symptomatic'][value='yes']")).ToBeCheckedAsync();
    }

    private async Task AnswerAsync(NotificationPage form, string type)
    {
        var day = Words.DaysAgo(1, house.Server.Clock);
        if (type is "confirmed" or "suspected")
        {
            await form.TypeAsync("onset_date", Words.DaysAgo(2, house.Server.Clock));
        }

        if (type is "confirmed" or "asymptomatic" or "deceased")
        {
            await form.ChooseAsync("test_kind", "nucleic_acid");
            await form.Field("specimen").SelectOptionAsync("saliva");
            await form.TypeAsync("specimen_date", day);
        }

        await form.TypeAsync("diagnosis_date", day);
        if (type is "deceased" or "deceased_suspected")
        {
            await form.TypeAsync("death_date", day);
        }
        else
        {
            await form.ChooseAsync("severity", "mild");
            await form.ChooseAsync("admitted", "no");
            await form.ChooseAsync("admission_needed", type == "suspected" ? "yes" : "no");
        }

        await form.ChooseAsync("vaccination_count", "2");
        await form.ChooseAsync("risk_factors", "none");
    }
}
