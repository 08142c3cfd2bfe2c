using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Stands where a part of the page is still on its way.</summary>
[HtmlTargetElement("hs-loading")]
public sealed class HsLoadingTagHelper : TagHelper
{
    /// <summary>What is being fetched; 「読み込んでいます」 by default.</summary>
    public string? Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("p", "hs-loading");
        output.Set("role", "status");
        output.Append(Text ?? UiText.Of("読み込んでいます", "Loading"));
    }
}
