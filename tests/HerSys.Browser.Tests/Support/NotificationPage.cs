using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>The notification form as a doctor fills it in.</summary>
internal sealed class NotificationPage(IPage page)
{
    /// <summary>Types into a field.</summary>
    public Task TypeAsync(string code, string text) => Field(code).FillAsync(text);

    /// <summary>Clicks the words of an option.</summary>
    public Task ChooseAsync(string code, string option) =>
        page.Locator($"label:has(input[name='a.{code}'][value='{option}'])").ClickAsync();

    /// <summary>A field.</summary>
    public ILocator Field(string code) => page.Locator($"[name='a.{code}']");

    /// <summary>Everything that a confirmed patient's notification needs.</summary>
    /// <param name="family">Family name; a name of one's own keeps tests apart.</param>
    /// <param name="kana">Its reading.</param>
    /// <param name="birth">Birth date as typed.</param>
    /// <param name="onset">Onset as typed.</param>
    /// <param name="tested">Day of specimen and diagnosis, as typed.</param>
    public async Task FillAsync(string family, string kana, string birth, string onset, string tested)
    {
        await ChooseAsync("patient_type", "confirmed");
        await FillPersonAsync(family, kana, birth);
        await ChooseAsync("symptomatic", "yes");
        await ChooseAsync("symptoms", "fever");
        await TypeAsync("onset_date", onset);
        await ChooseAsync("test_kind", "nucleic_acid");
        await Field("specimen").SelectOptionAsync("nasopharyngeal_swab");
        await TypeAsync("specimen_date", tested);
        await TypeAsync("diagnosis_date", tested);
        await ChooseAsync("vaccination_count", "3");
        await ChooseAsync("risk_factors", "none");
        await ChooseAsync("severity", "mild");
        await ChooseAsync("admitted", "no");
        await ChooseAsync("admission_needed", "no");
    }

    /// <summary>Who the person is, and that he is at home.</summary>
    /// <param name="family">Family name.</param>
    /// <param name="kana">Its reading.</param>
    /// <param name="birth">Birth date as typed.</param>
    public async Task FillPersonAsync(string family, string kana, string birth)
    {
        await TypeAsync("family_name", family);
        await TypeAsync("given_name", "若葉");
        await TypeAsync("family_kana", kana);
        await TypeAsync("given_kana", "わかば");
        await ChooseAsync("sex", "male");
        await TypeAsync("birth_date", birth);
        await TypeAsync("address", "那覇市見本町1丁目2番3号");
        await TypeAsync("phone", "090-0000-8000");
        await ChooseAsync("location_same", "yes");
    }

    /// <summary>Presses the button at the end.</summary>
    public Task FileAsync() => FileButton().ClickAsync();

    /// <summary>Files; where the form asks about something unusual first, confirms it.</summary>
    public async Task FileAndConfirmAsync()
    {
        await FileAsync();
        var filed = page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { NameRegex = Words.FiledHeading() });
        await Assertions.Expect(filed.Or(FileButton()).First).ToBeVisibleAsync();
        if (!await filed.IsVisibleAsync())
        {
            await FileAsync();
        }

        await Assertions.Expect(filed).ToBeVisibleAsync();
    }

    // A telephone has a second one in the bar at the bottom.
    private ILocator FileButton() => page.Locator("button[name='Act'][value='file']:visible").Last;
}
