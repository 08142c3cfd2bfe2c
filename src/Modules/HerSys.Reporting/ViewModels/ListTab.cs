namespace HerSys.Reporting.ViewModels;

/// <summary>A view of the list.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Url">Its address.</param>
/// <param name="Count">How many; null where counting is not cheap.</param>
/// <param name="IsCurrent">Whether it is shown.</param>
public sealed record ListTab(string Text, string? Url, int? Count, bool IsCurrent);
