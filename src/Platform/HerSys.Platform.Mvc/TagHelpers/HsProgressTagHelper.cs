using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>How much of something is done, as a bar and in numbers.</summary>
[HtmlTargetElement("hs-progress")]
public sealed class HsProgressTagHelper : HsTagHelper
{
    /// <summary>How many are done.</summary>
    public int Value { get; set; }

    /// <summary>How many there are.</summary>
    public int Max { get; set; } = 1;

    /// <summary>What is counted.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var value = Value.ToString(CultureInfo.InvariantCulture);
        var max = Max.ToString(CultureInfo.InvariantCulture);
        var bar = Markup.Tag("progress", "hs-prog", $"{value}/{max}")
            .With("value", value).With("max", max).With("aria-label", Label);

        output.Become("div", "hs-progress");
        output.Set("data-full", Value >= Max ? "" : null);
        output.Append(Markup.Tag("p", "hs-prog__n hs-num", Markup.Tag("span", "hs-prog__l", Label), Markup.Tag("b", null, value), $"/{max}"));
        output.Append(bar);
    }
}
