using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Short words for building elements; text is always encoded.</summary>
internal static class Markup
{
    public static TagBuilder Tag(string name, string? cssClass = null, params ReadOnlySpan<object?> children)
    {
        var tag = new TagBuilder(name);
        tag.With("class", cssClass);
        foreach (var child in children)
        {
            tag.Add(child);
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.MergeAttribute(attribute, value, replaceExisting: true);
        }

        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, object? child)
    {
        if (child is IHtmlContent html)
        {
            tag.InnerHtml.AppendHtml(html);
        }
        else if (child is not null)
        {
            tag.InnerHtml.Append(child.ToString() ?? "");
        }

        return tag;
    }

    public static TagBuilder? Icon(this ViewContext view, string? name, string? label = null)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        var use = Tag("use").With("href", $"{view.Options().IconSpriteUrl}#i-{name}");
        var icon = Tag("svg", "hs-icon", use);
        return label is null
            ? icon.With("aria-hidden", "true")
            : icon.With("role", "img").With("aria-label", label);
    }

    public static TagBuilder Hidden(string text) => Tag("span", "hs-vh", text);

    public static FrameOptions Options(this ViewContext view) =>
        view.HttpContext.RequestServices.GetService<IOptions<FrameOptions>>()?.Value ?? new FrameOptions();

    public static IUrlHelper Urls(this ViewContext view) =>
        view.HttpContext.RequestServices.GetRequiredService<IUrlHelperFactory>().GetUrlHelper(view);
}
