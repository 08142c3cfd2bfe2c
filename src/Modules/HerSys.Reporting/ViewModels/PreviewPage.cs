namespace HerSys.Reporting.ViewModels;

/// <summary>The form as clinics will see it (見本).</summary>
/// <param name="Title">Its title.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Required">How many items must be filled, nothing being answered.</param>
public sealed record PreviewPage(string Title, IReadOnlyList<SectionView> Sections, int Required);
