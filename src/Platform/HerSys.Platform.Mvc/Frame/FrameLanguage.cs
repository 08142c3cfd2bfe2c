namespace HerSys.Platform.Mvc.Frame;

/// <summary>A language that the user can switch to.</summary>
/// <param name="Code">The language tag, such as <c>ja</c>.</param>
/// <param name="Name">The language's own name for itself, such as 日本語.</param>
/// <param name="Url">A link that switches and comes back to the same page.</param>
/// <param name="IsCurrent">Whether the page is shown in this language.</param>
public sealed record FrameLanguage(string Code, string Name, string Url, bool IsCurrent = false);
