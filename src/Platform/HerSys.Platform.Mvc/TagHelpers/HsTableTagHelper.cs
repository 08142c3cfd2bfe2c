using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A table in its own frame: when it is too wide it scrolls there, never the page.</summary>
[HtmlTargetElement("hs-table")]
public sealed class HsTableTagHelper : HsTagHelper
{
    /// <summary>Name of the frame for people who reach it by keyboard.</summary>
    public string Label { get; set; } = "";

    /// <summary>Caption of the table, heard and not seen; the label by default.</summary>
    public string? Caption { get; set; }

    /// <summary>Rows of one line, for lists that are worked through.</summary>
    public bool Dense { get; set; }

    /// <summary>On the phone each row becomes a card; cells need <c>data-th</c>.</summary>
    public bool Stack { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        var caption = Markup.Tag("caption", "hs-vh", Caption ?? Label);
        var table = Markup.Tag("table", Dense ? "hs-table hs-list__table" : "hs-table", caption, rows);

        output.Become("div", "hs-frame");
        output.Set("tabindex", "0");
        output.Set("role", "region");
        output.Set("aria-label", Label);
        output.Set("data-stack", Stack ? "" : null);
        output.Append(table);
    }
}
