using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A message across the page: an icon, a heading in words, what to do.</summary>
[HtmlTargetElement("hs-banner")]
public sealed class HsBannerTagHelper : HsTagHelper
{
    /// <summary><c>info</c> (default), <c>success</c>, <c>warning</c> or <c>error</c>.</summary>
    public string Type { get; set; } = "info";

    /// <summary>The message in one line.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.Become("div", "hs-banner");
        output.Set("data-type", Type);
        output.SetDefault("role", Type == "error" ? "alert" : "status");
        output.Append(ViewContext.Icon(IconOf(Type)));

        var heading = Title is null ? null : Markup.Tag("h2", null, Title);
        output.Append(Markup.Tag("div", "hs-banner__text", heading, text));
    }

    private static string IconOf(string type) => type switch
    {
        "success" => "ok",
        "warning" => "orange",
        "error" => "error",
        _ => "info",
    };
}
