using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// The band in the tenant's colour. It is an SVG: its fill is an attribute and not a style, so the page
/// needs no exception in its content security policy.
/// </summary>
[HtmlTargetElement("hs-stripe")]
public sealed class HsStripeTagHelper : TagHelper
{
    /// <summary>The colour as <c>#rrggbb</c>; anything else is drawn grey.</summary>
    public string? Color { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("svg", "hs-stripe");
        output.Set("aria-hidden", "true");
        output.Append(Markup.Tag("rect").With("width", "100%").With("height", "100%").With("fill", Safe(Color)));
    }

    private static string Safe(string? color) =>
        color is { Length: 7 } && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit) ? color : "#4d4d4d";
}
