using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>An instant or a day in the tenant's time zone, with how long ago it was beside it.</summary>
[HtmlTargetElement("hs-time")]
public sealed class HsTimeTagHelper : HsTagHelper
{
    /// <summary>A UTC instant.</summary>
    public DateTimeOffset? Value { get; set; }

    /// <summary>A day in the tenant's time zone.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>8/1(月) instead of 2022年8月1日(月).</summary>
    public bool Short { get; set; }

    /// <summary>Whether 「3日前」 stands beside; on by default, off in the short form.</summary>
    public bool? Relative { get; set; }

    /// <summary>Adds the year of the era: 令和4年.</summary>
    public bool Era { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var style = new TimeStyle(Short, Relative ?? !Short, Era);
        output.TagName = null;
        output.Append(TimeWriter.For(ViewContext).Write(Value, Day, style));
    }
}
