using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Actions on the ticked rows; shown with their count as soon as one is ticked.</summary>
[HtmlTargetElement("hs-bulkbar")]
public sealed class HsBulkBarTagHelper : HsTagHelper
{
    /// <summary>Counter word behind the number: 件 by default, 人 for people.</summary>
    public string? Noun { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("div", "hs-bulkbar");
        output.Set("role", "region");
        output.Set("aria-label", UiText.Of("選んだものへの手続き", "Actions on what is selected"));
        output.Set("data-hs-bulk", "");
        output.Set("hidden", "");

        var count = Markup.Tag("span", null, "0").With("data-hs-count", "");
        output.Append(Markup.Tag("b", "hs-num", count, UiText.Of($"{Noun ?? "件"}を選択中", " selected")).With("role", "status"));
        output.Append(actions);
        output.Append(ClearButton());
    }

    private static object ClearButton() =>
        Markup.Tag("button", "hs-button", UiText.Of("選択を外す", "Clear"), " ", Markup.Tag("kbd", null, "Esc"))
            .With("type", "button").With("data-type", "text").With("data-size", "sm").With("data-hs-clear", "");
}
