namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>How a time is written: short or full, with the distance from now, with the era.</summary>
internal sealed record TimeStyle(bool Short = false, bool Relative = true, bool Era = false);
