namespace HerSys.Settings.Services.Identity;

/// <summary>One setting that a change changed.</summary>
/// <param name="Label">Name of the setting, in Japanese.</param>
/// <param name="Before">Its value before; empty for none.</param>
/// <param name="After">Its value afterwards; empty for none.</param>
public sealed record IdentityDifference(string Label, string Before, string After);
