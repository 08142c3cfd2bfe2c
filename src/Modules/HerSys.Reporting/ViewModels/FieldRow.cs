namespace HerSys.Reporting.ViewModels;

/// <summary>Fields that stand beside one another.</summary>
/// <param name="CssClass">Class of the row; null for a single field.</param>
/// <param name="Fields">The fields.</param>
public sealed record FieldRow(string? CssClass, IReadOnlyList<FieldView> Fields);
