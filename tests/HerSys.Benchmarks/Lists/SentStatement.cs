namespace HerSys.Benchmarks.Lists;

/// <summary>A statement as it was sent.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Parameters">Names and values.</param>
internal sealed record SentStatement(string Text, IReadOnlyList<(string Name, object? Value)> Parameters);
