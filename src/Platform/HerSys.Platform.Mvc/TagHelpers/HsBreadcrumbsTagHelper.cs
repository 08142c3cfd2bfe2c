using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>The way from 今日 to this page. The page itself is added at the end.</summary>
[HtmlTargetElement("hs-breadcrumbs")]
public sealed class HsBreadcrumbsTagHelper : HsTagHelper
{
    /// <summary>Words for the page itself; the page's title by default.</summary>
    public string? Current { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = await output.GetChildContentAsync();
        var current = Current ?? ViewContext.ViewData["Title"]?.ToString();

        output.Become("nav");
        output.SetDefault("aria-label", UiText.Of("現在の位置", "Breadcrumbs"));
        output.Append(Markup.Tag("ol", "hs-crumbs", crumbs, Markup.Tag("li", null, current).With("aria-current", "page")));
    }
}
