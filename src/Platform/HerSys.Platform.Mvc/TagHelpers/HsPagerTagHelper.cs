using System.Globalization;
using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>The foot of a list: how many about, the keys, the next page. There are no page numbers.</summary>
[HtmlTargetElement("hs-pager")]
public sealed class HsPagerTagHelper : HsTagHelper
{
    /// <summary>Address of the next page; none on the last.</summary>
    public string? NextUrl { get; set; }

    /// <summary>Address of the previous or first page; none on the first.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>Words such as 「約 1,240人・急ぐ順」.</summary>
    public string? Summary { get; set; }

    /// <summary>How many rows the next page brings.</summary>
    public int? PageSize { get; set; }

    /// <summary>Whether the keys of the list are shown.</summary>
    public bool Keys { get; set; }

    /// <summary>Whether rows can be ticked, so that the key for it is shown.</summary>
    public bool Selects { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.Become("div", "hs-list__foot");
        output.Append(Summary is null ? null : Markup.Tag("p", "hs-num", Summary));
        output.Append(Keys ? KeyHelp(Selects) : null);
        output.Append(Markup.Tag("nav", "hs-buttons", more, Previous(), Next()).With("aria-label", UiText.Of("ページ", "Pages")));
    }

    private TagBuilder? Previous() => Link(PreviousUrl, "text", "left", null, UiText.Of("前へ", "Back"));

    private TagBuilder? Next()
    {
        var size = PageSize?.ToString(CultureInfo.InvariantCulture);
        var words = size is null ? UiText.Of("次へ", "Next") : UiText.Of($"次の{size}件", $"Next {size}");
        return Link(NextUrl, "outline", null, "right", words);
    }

    private TagBuilder? Link(string? url, string type, string? before, string? after, string words) =>
        string.IsNullOrEmpty(url)
            ? null
            : Markup.Tag("a", "hs-button", ViewContext.Icon(before), words, ViewContext.Icon(after))
                .With("href", ViewContext.Urls().Content(url)).With("data-type", type).With("data-size", "sm");

    private static TagBuilder KeyHelp(bool selects) => Markup.Tag(
        "p",
        "hs-keys",
        Key(UiText.Of("上下", "move"), "j", "k"),
        selects ? Key(UiText.Of("選ぶ", "select"), "x") : null,
        Key(UiText.Of("開く", "open"), "Enter"));

    private static TagBuilder Key(string meaning, params ReadOnlySpan<string> keys)
    {
        var entry = Markup.Tag("span");
        foreach (var key in keys)
        {
            entry.Add(Markup.Tag("kbd", null, key)).Add(" ");
        }

        return entry.Add(meaning);
    }
}
