using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>The checkbox in a table's head that ticks every row on the screen.</summary>
[HtmlTargetElement("hs-selectall")]
public sealed class HsSelectAllTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Set("type", "checkbox");
        output.Set("data-hs-all", "");
        output.SetDefault("aria-label", UiText.Of("この画面のすべてを選ぶ", "Select everything on this screen"));
    }
}
