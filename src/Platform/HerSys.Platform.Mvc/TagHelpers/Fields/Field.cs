using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>A field of a form, ready to be drawn: everything is decided, nothing is looked up any more.</summary>
internal sealed record Field
{
    public required ViewContext View { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Id { get; init; }

    public required string Label { get; init; }

    public bool HideLabel { get; init; }

    public string? Support { get; init; }

    public bool Required { get; init; }

    public bool Optional { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public IReadOnlyList<SelectListItem> Items { get; init; } = [];

    public string? Empty { get; init; }

    public IReadOnlyList<string> Errors { get; init; } = [];

    public string? Unit { get; init; }

    public string? Width { get; init; }

    public string? Size { get; init; }

    public bool Dense { get; init; }

    public string? EchoUrl { get; init; }

    public string? EchoText { get; init; }

    /// <summary>What the author wrote on the element and the helper does not know; it goes to the control.</summary>
    public required TagHelperAttributeList Attributes { get; init; }

    public string? Value => Values.Count > 0 ? Values[0] : null;

    public bool HasEcho => Kind == "date" && (!string.IsNullOrEmpty(EchoUrl) || !string.IsNullOrEmpty(EchoText));

    public bool IsGroup => Kind is "choices" or "checks";

    public string SupportId => $"{Id}-s";

    public string EchoId => $"{Id}-o";

    public string ErrorId => $"{Id}-e";

    /// <summary>Ids of what is read out after the label: the help, the error, the echo of a date.</summary>
    public string? DescribedBy
    {
        get
        {
            string?[] ids =
            [
                Support is null ? null : SupportId,
                Errors.Count == 0 ? null : ErrorId,
                HasEcho ? EchoId : null,
            ];
            var present = string.Join(' ', ids.Where(id => id is not null));
            return present.Length == 0 ? null : present;
        }
    }

    /// <summary>Whether an item of a list is chosen: by the posted or stored value, else by the item itself.</summary>
    public bool IsChosen(SelectListItem item) => Values.Count == 0
        ? item.Selected
        : Values.Contains(item.Value ?? item.Text, StringComparer.OrdinalIgnoreCase);
}
