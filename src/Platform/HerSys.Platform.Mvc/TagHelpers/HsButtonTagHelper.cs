using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// A button, or a link that looks like one when it has an address. With <c>act="submit"</c> and an address
/// the button sends the form to that address.
/// </summary>
[HtmlTargetElement("hs-button")]
public sealed class HsButtonTagHelper : HsLinkTagHelper
{
    /// <summary><c>solid</c> (one per page), <c>outline</c> or <c>text</c>.</summary>
    public string Type { get; set; } = "outline";

    /// <summary><c>sm</c> 40 px, <c>lg</c> 56 px; 48 px by default.</summary>
    public string? Size { get; set; }

    /// <summary><c>danger</c> for what cannot be undone.</summary>
    public string? Tone { get; set; }

    /// <summary>Icon before the words.</summary>
    public string? Icon { get; set; }

    /// <summary>Icon after the words.</summary>
    public string? IconEnd { get; set; }

    /// <summary><c>submit</c> (default), <c>button</c> or <c>reset</c>.</summary>
    public string? Act { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var url = ResolveUrl();
        var isLink = url is not null && Act is null;

        output.Become(isLink ? "a" : "button", "hs-button");
        output.Set(isLink ? "href" : "formaction", url);
        output.Set("type", isLink ? null : Act ?? "submit");
        output.Set("data-type", Type);
        output.Set("data-size", Size);
        output.Set("data-tone", Tone);

        output.Append(ViewContext.Icon(Icon));
        output.Append(words);
        output.Append(ViewContext.Icon(IconEnd));
    }
}
