namespace HerSys.Platform.Mvc.Frame;

/// <summary>A count beside an entry of the menu or of the tools in the header.</summary>
/// <param name="Count">What waits; a badge with zero is not drawn.</param>
/// <param name="Tone">How loud it is.</param>
/// <param name="Label">What is counted, read out to people who do not see the badge, such as 件 or 至急.</param>
public sealed record FrameBadge(int Count, FrameBadgeTone Tone = FrameBadgeTone.Quiet, string? Label = null);
