using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HerSys.Browser.Tests.Support;

/// <summary>Asks axe about WCAG 2.2, levels A and AA.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
    };

    public static async Task CheckAsync(IPage page, string name)
    {
        var result = await page.RunAxe(Rules);
        var found = result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{name}: {rule.Id} ({rule.Help}) at {node.Html}"));
        Assert.Empty(found);
    }
}
