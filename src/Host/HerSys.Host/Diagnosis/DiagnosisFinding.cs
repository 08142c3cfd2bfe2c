namespace HerSys.Host.Diagnosis;

/// <summary>What one check found.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="Ok">Whether all is well.</param>
/// <param name="Detail">What was seen.</param>
/// <param name="Advice">What to do, in both languages; null when all is well.</param>
internal sealed record DiagnosisFinding(string Check, bool Ok, string Detail, string? Advice = null);
