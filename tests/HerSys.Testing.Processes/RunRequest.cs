namespace HerSys.Testing.Processes;

/// <summary>What to run.</summary>
/// <param name="Names">Names of suites or faults.</param>
/// <param name="Quick">Whether the runs are short; limits are the same.</param>
/// <param name="JsonFile">File for the results; null for none.</param>
public sealed record RunRequest(IReadOnlyList<string> Names, bool Quick, string? JsonFile);
