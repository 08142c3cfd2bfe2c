namespace HerSys.Platform.Mvc.Frame;

/// <summary>A plain link of the footer.</summary>
/// <param name="Text">The words of the link, already in the user's language.</param>
/// <param name="Url">Where it leads, with the tenant's path base.</param>
public sealed record FrameLink(string Text, string Url);
