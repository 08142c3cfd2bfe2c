namespace HerSys.Reporting.ViewModels;

/// <summary>How far a section is filled, for the table of contents beside the form.</summary>
/// <param name="Code">The section.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Complete">Required fields that are filled and right.</param>
/// <param name="Required">Required fields.</param>
/// <param name="State"><c>ok</c>, <c>error</c> or <c>circle</c>: the icon.</param>
public sealed record SectionProgressView(string Code, string Title, int Complete, int Required, string State);
