namespace HerSys.Benchmarks.Running;

/// <summary>How long to measure, and where to tell how far it is.</summary>
/// <param name="Quick">Whether runs are short.</param>
/// <param name="Log">Lines of progress.</param>
internal sealed record BenchmarkRun(bool Quick, TextWriter Log)
{
    /// <summary>The number for a full run or for a quick one.</summary>
    public int Count(int full, int quick) => Quick ? quick : full;

    /// <summary>Tells how far it is.</summary>
    public Task SayAsync(string line) => Log.WriteLineAsync("  " + line);
}
