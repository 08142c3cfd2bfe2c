namespace HerSys.Cases.Services.Records;

/// <summary>A field before and after.</summary>
/// <param name="Field">Code of the field, see <see cref="CaseFieldLabels"/>.</param>
/// <param name="Before">As it was; null if it was empty.</param>
/// <param name="After">As it is; null if it was emptied.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
