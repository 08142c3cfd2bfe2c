using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Heading of a page, one sentence of what it is for, and actions at the right.</summary>
[HtmlTargetElement("hs-pagehead")]
public sealed class HsPageHeadTagHelper : HsTagHelper
{
    /// <summary>The heading; the page's title by default.</summary>
    public string? Title { get; set; }

    /// <summary>What the page is for.</summary>
    public string? Lead { get; set; }

    /// <summary>Quiet words behind the heading, such as the date of today.</summary>
    public string? Aside { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        var title = Title ?? ViewContext.ViewData["Title"]?.ToString();
        var aside = Aside is null ? null : Markup.Tag("span", "hs-pagehead__aside hs-num", Aside);
        var lead = Lead is null ? null : Markup.Tag("p", "hs-lead", Lead);

        output.Become("div", "hs-pagehead");
        output.Append(Markup.Tag("div", null, Markup.Tag("h1", null, title, " ", aside), lead));
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Append(Markup.Tag("div", "hs-buttons", actions));
        }
    }
}
