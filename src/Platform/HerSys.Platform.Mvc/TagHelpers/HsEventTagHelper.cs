using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>One entry of a timeline: what happened, when, who recorded it.</summary>
[HtmlTargetElement("hs-event")]
public sealed class HsEventTagHelper : HsTagHelper
{
    /// <summary>Icon of the kind of entry.</summary>
    public string Icon { get; set; } = "circle";

    /// <summary>What happened, in one line.</summary>
    public string Title { get; set; } = "";

    /// <summary>When it happened (UTC instant).</summary>
    public DateTimeOffset? At { get; set; }

    /// <summary>The day it happened, when no time is known.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Who recorded it, and from where.</summary>
    public string? By { get; set; }

    /// <summary><c>red</c> for an alert.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether it was corrected later: it stays in sight, crossed out.</summary>
    public bool Void { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var when = TimeWriter.For(ViewContext).Write(At, Day, new TimeStyle(Relative: false));
        var body = Markup.Tag("div", null, Markup.Tag("p", "hs-tl__t", Markup.Tag("b", null, Title), when));
        if (!text.IsEmptyOrWhiteSpace)
        {
            body.Add(Markup.Tag("div", "hs-tl__text", text));
        }

        body.Add(By is null ? null : Markup.Tag("p", "hs-sub", By));
        output.Become("li");
        output.Set("data-kind", Kind);
        output.Set("data-void", Void ? "" : null);
        output.Append(ViewContext.Icon(Icon));
        output.Append(body);
    }
}
