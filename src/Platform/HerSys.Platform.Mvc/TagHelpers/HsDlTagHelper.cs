using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A list of terms and what is known about them.</summary>
[HtmlTargetElement("hs-dl")]
public sealed class HsDlTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("dl", "hs-dl");
}
