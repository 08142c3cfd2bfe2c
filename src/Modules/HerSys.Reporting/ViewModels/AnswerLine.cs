namespace HerSys.Reporting.ViewModels;

/// <summary>An answer on the page of a notification.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Label">The item.</param>
/// <param name="Words">The answer; empty when blank.</param>
/// <param name="Findings">What the rules say about it.</param>
public sealed record AnswerLine(string Id, string Label, string Words, IReadOnlyList<string> Findings);
