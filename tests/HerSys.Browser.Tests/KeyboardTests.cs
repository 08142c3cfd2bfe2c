using HerSys.Browser.Tests.Support;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests;

public sealed class KeyboardTests(HouseFixture house)
{
    /// <summary>More tabs than the form has fields: who needs more is lost.</summary>
    private const int MostTabs = 150;

    [Fact]
    public async Task Form_WithTheKeyboardAlone_IsFilledAndFiled()
    {
        await using var visitor = await house.VisitAsync();
        await visitor.EnterAsync("naha", "医師として入る");
        await visitor.GoAsync("/naha/notifications/new");
        var day = Words.DaysAgo(1, house.Server.Clock);
        var keys = visitor.Page.Keyboard;
        var texts = new Dictionary<string, string>
        {
            ["a.family_name"] = "見本岬",
            ["a.given_name"] = "若葉",
            ["a.family_kana"] = "みほんみさき",
            ["a.given_kana"] = "わかば",
            ["a.birth_date"] = "S40.5.6",
            ["a.address"] = "那覇市見本町9丁目8番7号",
            ["a.phone"] = "090-0000-8001",
            ["a.onset_date"] = day,
            ["a.specimen_date"] = day,
            ["a.diagnosis_date"] = day,
        };
        var choices = new Dictionary<string, string>
        {
            ["a.patient_type"] = "confirmed",
            ["a.sex"] = "male",
            ["a.location_same"] = "yes",
            ["a.symptomatic"] = "yes",
            ["a.symptoms"] = "fever",
            ["a.test_kind"] = "nucleic_acid",
            ["a.vaccination_count"] = "0",
            ["a.risk_factors"] = "none",
            ["a.severity"] = "mild",
            ["a.admitted"] = "no",
            ["a.admission_needed"] = "no",
        };

        // A fresh form has the cursor in its first question already.
        await Assertions.Expect(visitor.Page.Locator("[name='a.patient_type']").First).ToBeFocusedAsync();
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (tabs > 0)
            {
                await keys.PressAsync("Tab");
            }

            var focus = await FocusAsync(visitor.Page);
            if (focus.Value == "file")
            {
                break;
            }

            if (texts.Remove(focus.Name, out var text))
            {
                await keys.TypeAsync(text);
            }
            else if (choices.TryGetValue(focus.Name, out var choice))
            {
                await ChooseAsync(visitor.Page, focus, choice);
                choices.Remove(focus.Name);
            }
            else if (focus.Name == "a.specimen")
            {
                await keys.PressAsync("ArrowDown");
            }
        }

        Assert.Empty(texts.Keys);
        Assert.Empty(choices.Keys);
        await keys.PressAsync("Enter");
        var filed = visitor.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { NameRegex = Words.FiledHeading() });
        await Assertions.Expect(filed).ToContainTextAsync("見本岬");
    }

    // Radio buttons are one stop of the tab key: arrows move within, Space chooses the one that has the cursor.
    private static async Task ChooseAsync(IPage page, (string Name, string Value, string Type) focus, string wanted)
    {
        for (var steps = 0; focus.Value != wanted && steps < 20; steps++)
        {
            await page.Keyboard.PressAsync(focus.Type == "radio" ? "ArrowDown" : "Tab");
            focus = await FocusAsync(page);
        }

        Assert.Equal(wanted, focus.Value);
        await page.Keyboard.PressAsync("Space");
    }

    private static async Task<(string Name, string Value, string Type)> FocusAsync(IPage page)
    {
        var parts = await page.EvaluateAsync<string[]>(
            "() => { const e = document.activeElement; return [e?.name ?? '', e?.value ?? '', e?.type ?? '']; }");
        return (parts[0], parts[1], parts[2]);
    }
}
