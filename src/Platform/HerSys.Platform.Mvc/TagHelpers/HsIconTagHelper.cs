using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Draws an icon of the theme's sprite. Without a label it is decoration and silent.</summary>
[HtmlTargetElement("hs-icon")]
public sealed class HsIconTagHelper : HsTagHelper
{
    /// <summary>Name of the symbol, without <c>i-</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the icon says when no word beside it does.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("svg", "hs-icon");
        output.Set("role", Label is null ? null : "img");
        output.Set("aria-label", Label);
        output.Set("aria-hidden", Label is null ? "true" : null);
        output.Content.SetHtmlContent(
            Markup.Tag("use").With("href", $"{ViewContext.Options().IconSpriteUrl}#i-{Name}"));
    }
}
