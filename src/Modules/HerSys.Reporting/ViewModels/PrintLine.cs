namespace HerSys.Reporting.ViewModels;

/// <summary>A field on paper.</summary>
/// <param name="Label">What it is called; empty where the item says it already.</param>
/// <param name="Words">The answer; empty when blank.</param>
/// <param name="Options">Options to tick, with whether each is; empty where the answer is written.</param>
public sealed record PrintLine(string Label, string Words, IReadOnlyList<KeyValuePair<string, bool>> Options);
