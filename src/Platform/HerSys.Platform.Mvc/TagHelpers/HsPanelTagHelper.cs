using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A framed section with its heading.</summary>
[HtmlTargetElement("hs-panel")]
public sealed class HsPanelTagHelper : HsTagHelper
{
    /// <summary>The heading.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("section", "hs-panel");
        if (Title is not null)
        {
            var id = $"h-{context.UniqueId}";
            output.SetDefault("aria-labelledby", id);
            output.Append(Markup.Tag("div", "hs-panel__head", Markup.Tag("h2", null, Title).With("id", id)));
        }

        output.Append(Markup.Tag("div", "hs-panel__body", body));
    }
}
