using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>
/// Does a task at a page and counts each click and each key press beyond the text of the answers: what the system costs
/// people, as opposed to what they have to say.
/// </summary>
internal sealed class Effort(IPage page)
{
    /// <summary>Clicks so far.</summary>
    public int Clicks { get; private set; }

    /// <summary>Key presses so far, without the text of answers. A combination such as Ctrl+Enter is one.</summary>
    public int Keys { get; private set; }

    /// <summary>Both.</summary>
    public int Actions => Clicks + Keys;

    /// <summary>A click.</summary>
    public async Task ClickAsync(ILocator target)
    {
        await target.ClickAsync();
        Clicks++;
    }

    /// <summary>A key.</summary>
    public async Task PressAsync(string key)
    {
        await page.Keyboard.PressAsync(key);
        Keys++;
    }

    /// <summary>The text of an answer, into the field that has the cursor: the field must be the one that is meant.</summary>
    public async Task AnswerAsync(string code, string text)
    {
        await ExpectAtAsync(code);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>A choice by its digit, in the question that has the cursor.</summary>
    public async Task ChooseAsync(string code, string digit)
    {
        await ExpectAtAsync(code);
        await PressAsync(digit);
    }

    /// <summary>An option of a list that opens: one click opens it, another chooses.</summary>
    public async Task SelectAsync(string code, string option)
    {
        await ExpectAtAsync(code);
        await page.Locator($"[name='a.{code}']").SelectOptionAsync(option);
        Clicks += 2;
    }

    private Task ExpectAtAsync(string code) =>
        Assertions.Expect(page.Locator($"[name='a.{code}']:focus")).ToBeFocusedAsync();
}
