namespace HerSys.Benchmarks.Download;

/// <summary>A download that came to its end.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="First">Time from the question to the first byte.</param>
/// <param name="All">Time from the question to the last.</param>
internal sealed record DrainedFile(long Bytes, TimeSpan First, TimeSpan All);
