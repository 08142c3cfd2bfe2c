using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A quiet label in a frame, such as 「1件」 or 「下書き」.</summary>
[HtmlTargetElement("hs-tag")]
public sealed class HsTagLabelTagHelper : HsTagHelper
{
    /// <summary><c>warn</c>, <c>ok</c>, <c>error</c> or nothing.</summary>
    public string? Tone { get; set; }

    /// <summary>Icon before the word.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var word = await output.GetChildContentAsync();
        output.Become("span", "hs-tag");
        output.Set("data-tone", Tone);
        output.Append(ViewContext.Icon(Icon));
        output.Append(word);
    }
}
