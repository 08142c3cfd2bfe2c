using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>What stands where nothing is yet: what would be here, and how to make the first one.</summary>
[HtmlTargetElement("hs-empty")]
public sealed class HsEmptyTagHelper : HsTagHelper
{
    /// <summary>Says that nothing is here.</summary>
    public string Title { get; set; } = "";

    /// <summary>Says what would be here and how it comes.</summary>
    public string? Text { get; set; }

    /// <summary>Icon above the words.</summary>
    public string Icon { get; set; } = "circle";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.Become("div", "hs-empty");
        output.Append(ViewContext.Icon(Icon));
        output.Append(Markup.Tag("p", "hs-empty__title", Title));
        output.Append(Text is null ? null : Markup.Tag("p", "hs-empty__text", Text));
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Append(Markup.Tag("div", "hs-buttons", actions));
        }
    }
}
