namespace HerSys.Platform.Configuration;

/// <summary>One difference, in words of the user's language.</summary>
/// <param name="Place">What differs, such as the caption of a setting.</param>
/// <param name="Before">How it stands; empty for nothing.</param>
/// <param name="After">How the file has it; empty for nothing.</param>
public sealed record ConfigurationLine(string Place, string Before, string After);
