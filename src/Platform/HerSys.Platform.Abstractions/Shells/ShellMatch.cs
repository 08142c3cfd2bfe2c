namespace HerSys.Platform.Shells;

/// <summary>The tenant of a request.</summary>
/// <param name="Settings">The tenant.</param>
/// <param name="Prefix">The path segment that named it, as canonically written, or an empty string.</param>
/// <param name="IsCanonical">False when the segment was written in another case and must be redirected.</param>
public sealed record ShellMatch(ShellSettings Settings, string Prefix, bool IsCanonical);
