using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Turns the element in the view into the element in the page, keeping what its author wrote on it.</summary>
internal static class OutputExtensions
{
    public static void Become(this TagHelperOutput output, string tagName, string? cssClass = null)
    {
        output.TagName = tagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var name in (cssClass ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            output.AddClass(name, HtmlEncoder.Default);
        }
    }

    public static void Set(this TagHelperOutput output, string attribute, string? value)
    {
        if (value is not null)
        {
            output.Attributes.SetAttribute(attribute, value);
        }
    }

    public static void SetDefault(this TagHelperOutput output, string attribute, string? value)
    {
        if (!output.Attributes.ContainsName(attribute))
        {
            output.Set(attribute, value);
        }
    }

    public static void Append(this TagHelperOutput output, object? child)
    {
        if (child is Microsoft.AspNetCore.Html.IHtmlContent html)
        {
            output.Content.AppendHtml(html);
        }
        else if (child is not null)
        {
            output.Content.Append(child.ToString() ?? "");
        }
    }
}
