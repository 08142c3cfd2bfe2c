using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>A field of which the record and a form say different things.</summary>
/// <param name="Field">What users read for the field.</param>
/// <param name="Recorded">What is recorded now, in the form in which changes are written down; null if nothing.</param>
/// <param name="Typed">What was typed; null if nothing.</param>
public sealed record CaseDifference(BilingualText Field, string? Recorded, string? Typed);
