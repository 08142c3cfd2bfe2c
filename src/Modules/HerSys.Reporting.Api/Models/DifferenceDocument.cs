namespace HerSys.Reporting.Api.Models;

/// <summary>A field that differs between what stands and what was sent.</summary>
/// <param name="Field">Code of the field.</param>
/// <param name="Label">Its name.</param>
/// <param name="Before">In words, what it said in the revision that was amended.</param>
/// <param name="Current">What it says now.</param>
/// <param name="Yours">What was sent.</param>
internal sealed record DifferenceDocument(string Field, string Label, string Before, string Current, string Yours);
