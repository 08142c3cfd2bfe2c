using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>A helper that may lead somewhere: by <c>href</c> or by <c>asp-action</c> and its companions.</summary>
public abstract class HsLinkTagHelper : HsTagHelper
{
    /// <summary>The address; <c>~/</c> stands for the tenant's path base.</summary>
    public string? Href { get; set; }

    /// <summary>Name of the action to lead to.</summary>
    [HtmlAttributeName("asp-action")]
    public string? Action { get; set; }

    /// <summary>Name of the controller; the current one by default.</summary>
    [HtmlAttributeName("asp-controller")]
    public string? Controller { get; set; }

    /// <summary>Name of the area; the current one by default.</summary>
    [HtmlAttributeName("asp-area")]
    public string? Area { get; set; }

    /// <summary>Part of the page after <c>#</c>.</summary>
    [HtmlAttributeName("asp-fragment")]
    public string? Fragment { get; set; }

    /// <summary>Values of the route, one attribute <c>asp-route-name</c> each.</summary>
    [HtmlAttributeName("asp-all-route-data", DictionaryAttributePrefix = "asp-route-")]
    public IDictionary<string, string?> RouteValues { get; set; } =
        new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address this element leads to; none when it does not say.</summary>
    protected string? ResolveUrl()
    {
        var urls = ViewContext.Urls();
        if (Href is not null)
        {
            return urls.Content(Href);
        }

        return Action is null && Controller is null && RouteValues.Count == 0 ? null : urls.Action(Action, Controller, RouteData(), protocol: null, host: null, Fragment);
    }

    private Dictionary<string, object?> RouteData()
    {
        var values = RouteValues.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.OrdinalIgnoreCase);
        if (Area is not null)
        {
            values["area"] = Area;
        }

        return values;
    }
}
