using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>One term of a definition list. What is not recorded is said so, never left blank.</summary>
[HtmlTargetElement("hs-item")]
public sealed class HsItemTagHelper : TagHelper
{
    /// <summary>The term.</summary>
    public string Term { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        object shown = value.IsEmptyOrWhiteSpace
            ? Markup.Tag("span", "hs-sub", UiText.Of("記録なし", "Not recorded"))
            : value;

        output.TagName = null;
        output.Append(Markup.Tag("dt", null, Term));
        output.Append(Markup.Tag("dd", null, shown));
    }
}
