using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A section of a long form; its id is the anchor of the table of contents.</summary>
[HtmlTargetElement("hs-formsec")]
public sealed class HsFormSecTagHelper : HsTagHelper
{
    /// <summary>The heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>Number in a circle before the heading.</summary>
    public string? Number { get; set; }

    /// <summary>One sentence below the heading.</summary>
    public string? Lead { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        var headingId = $"{output.Attributes["id"]?.Value ?? context.UniqueId}-h";
        var number = string.IsNullOrEmpty(Number) ? null : Markup.Tag("span", "hs-num", Number);

        output.Become("section", "hs-formsec");
        output.SetDefault("aria-labelledby", headingId);
        output.Append(Markup.Tag("h2", null, number, Title).With("id", headingId));
        output.Append(string.IsNullOrEmpty(Lead) ? null : Markup.Tag("p", "hs-formsec__lead", Lead));
        output.Append(body);
    }
}
