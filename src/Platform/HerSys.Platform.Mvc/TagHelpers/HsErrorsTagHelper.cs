using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.TagHelpers.Fields;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// Summary of all errors at the top of a form; each leads to its field. Nothing is drawn when all is well.
/// </summary>
[HtmlTargetElement("hs-errors")]
public sealed class HsErrorsTagHelper : HsTagHelper
{
    /// <summary>The heading; 「直すところが2か所あります」 by default.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        var errors = Errors(ViewContext.ViewData).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Markup.Tag("ul");
        foreach (var error in errors)
        {
            list.Add(Markup.Tag("li", null, error));
        }

        output.Become("div", "hs-banner hs-errsum");
        output.Set("data-type", "error");
        output.Set("role", "alert");
        output.Set("tabindex", "-1");
        output.Set("data-hs-focus", "");
        output.Append(ViewContext.Icon("error"));
        output.Append(Markup.Tag("div", "hs-banner__text", Markup.Tag("h2", null, Title ?? DefaultTitle(errors.Count)), list, more));
    }

    private static string DefaultTitle(int count) => UiText.Of(
        $"直すところが{count}か所あります",
        count == 1 ? "There is 1 thing to correct" : $"There are {count} things to correct");

    private static IEnumerable<object> Errors(ViewDataDictionary view) =>
        from entry in view.ModelState.OrderBy(entry => FieldOrder.Of(view.ModelMetadata, entry.Key), StringComparer.Ordinal)
        where entry.Value is not null
        from error in entry.Value.Errors
        select Link(entry.Key, ErrorText.Of(error));

    private static object Link(string key, string message) => key.Length == 0
        ? message
        : Markup.Tag("a", null, message).With("href", $"#{TagBuilder.CreateSanitizedId(key, "_")}");
}
