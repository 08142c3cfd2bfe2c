namespace HerSys.Platform.Mvc.Frame;

/// <summary>One entry of the left menu or of the tools in the header.</summary>
/// <param name="Text">The words of the entry, already in the user's language.</param>
/// <param name="Url">Where it leads, with the tenant's path base.</param>
/// <param name="Icon">Name of an icon of the theme's sprite, such as <c>pulse</c>.</param>
/// <param name="Badge">The count beside the words, or none.</param>
/// <param name="IsCurrent">Whether the page being shown belongs to this entry.</param>
/// <param name="Group">Entries of one group stand together; a line divides the groups. Empty is the first group.</param>
public sealed record FrameMenuItem(
    string Text,
    string Url,
    string? Icon = null,
    FrameBadge? Badge = null,
    bool IsCurrent = false,
    string Group = "");
