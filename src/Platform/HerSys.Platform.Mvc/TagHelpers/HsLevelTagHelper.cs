using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// Level of danger (危険度). Shape, word and fill each suffice alone. The word says what to do, not a colour.
/// </summary>
[HtmlTargetElement("hs-level")]
public sealed class HsLevelTagHelper : HsTagHelper
{
    /// <summary><c>red</c>, <c>orange</c>, <c>yellow</c>, <c>grey</c> or <c>green</c>, in any case.</summary>
    public string Value { get; set; } = "";

    /// <summary>The word; the product's own by default.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var level = Normalize(Value);
        output.Become("span", "hs-level");
        output.Set("data-level", level);
        output.Append(ViewContext.Icon(level == "green" ? "ok" : level));
        output.Append(Label ?? WordOf(level));
    }

    private static string Normalize(string value) => value.Trim().ToLowerInvariant() switch
    {
        "red" => "red",
        "orange" => "orange",
        "yellow" => "yellow",
        "green" or "none" => "green",
        _ => "grey",
    };

    private static string WordOf(string level) => level switch
    {
        "red" => UiText.Of("至急", "Urgent"),
        "orange" => UiText.Of("注意", "Caution"),
        "yellow" => UiText.Of("様子見", "Watch"),
        "green" => UiText.Of("安定", "Stable"),
        _ => UiText.Of("入力なし", "No entry"),
    };
}
