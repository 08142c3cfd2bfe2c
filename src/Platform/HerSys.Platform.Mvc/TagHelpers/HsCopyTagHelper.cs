using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Puts a value on the clipboard. Hidden until the script is there to serve it.</summary>
[HtmlTargetElement("hs-copy")]
public sealed class HsCopyTagHelper : HsTagHelper
{
    /// <summary>What is copied.</summary>
    public string Value { get; set; } = "";

    /// <summary>What the value is, for people who hear the page.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("button", "hs-copy");
        output.Set("type", "button");
        output.Set("data-hs-copy", Value);
        output.Set("data-hs-done", UiText.Of("写しました", "Copied"));
        output.Set("aria-label", Label is null ? null : UiText.Of($"{Label} を写す", $"Copy {Label}"));
        output.Append(ViewContext.Icon("copy"));
        output.Append(Markup.Tag("span", null, UiText.Of("写す", "Copy")));
    }
}
