namespace HerSys.Cases.Services.Settings;

/// <summary>One setting that a change changed.</summary>
/// <param name="Field">Name of the property.</param>
/// <param name="Before">Its value before, as people read it; empty for none.</param>
/// <param name="After">Its value afterwards.</param>
public sealed record CaseSettingsDifference(string Field, string Before, string After);
