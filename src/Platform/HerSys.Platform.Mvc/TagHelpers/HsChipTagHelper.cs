using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>An active filter; following it takes the filter away.</summary>
[HtmlTargetElement("hs-chip")]
public sealed class HsChipTagHelper : HsLinkTagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Become("a", "hs-chip");
        output.Set("href", ResolveUrl() ?? "?");
        output.Append(words);
        output.Append(ViewContext.Icon("x"));
        output.Append(Markup.Hidden(UiText.Of("を外す", " (remove)")));
    }
}
