using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>One page above the current one.</summary>
[HtmlTargetElement("hs-crumb", ParentTag = "hs-breadcrumbs")]
public sealed class HsCrumbTagHelper : HsLinkTagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Become("li");
        output.Append(Markup.Tag("a", null, words).With("href", ResolveUrl() ?? "#"));
    }
}
