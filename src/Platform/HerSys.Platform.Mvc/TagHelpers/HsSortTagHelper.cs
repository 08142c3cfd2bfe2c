using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// Heading of a column that sorts: <c>?sort=key</c>, the second time <c>?sort=-key</c>. Other conditions
/// stay in the address; the place in the list does not.
/// </summary>
[HtmlTargetElement("hs-sort")]
public sealed class HsSortTagHelper : HsTagHelper
{
    private static readonly string[] Dropped = ["sort", "after", "before", "cursor"];

    /// <summary>Name of the order.</summary>
    public string Key { get; set; } = "";

    /// <summary>The order in use, with <c>-</c> before it when descending.</summary>
    public string? Current { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var ascending = Current == Key;
        var descending = Current == $"-{Key}";

        output.Become("a", "hs-sort");
        output.Set("href", Address(ascending ? $"-{Key}" : Key));
        output.Append(words);
        if (ascending || descending)
        {
            output.Append(ViewContext.Icon(ascending ? "up" : "down"));
            output.Append(Markup.Hidden(ascending ? UiText.Of("昇順", "ascending") : UiText.Of("降順", "descending")));
        }
    }

    private string Address(string sort)
    {
        var query = new QueryBuilder { { "sort", sort } };
        foreach (var (name, values) in ViewContext.HttpContext.Request.Query)
        {
            if (!Dropped.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                query.Add(name, values.Select(value => value ?? ""));
            }
        }

        return query.ToQueryString().ToString();
    }
}
