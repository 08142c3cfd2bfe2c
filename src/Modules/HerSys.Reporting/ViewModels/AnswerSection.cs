namespace HerSys.Reporting.ViewModels;

/// <summary>A section on the page of a notification.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its answers; what was left blank and is optional is left out.</param>
public sealed record AnswerSection(string Title, IReadOnlyList<AnswerLine> Lines);
