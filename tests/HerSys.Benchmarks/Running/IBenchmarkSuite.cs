using HerSys.Benchmarks.Results;

namespace HerSys.Benchmarks.Running;

/// <summary>A group of figures that are measured together, baselines included.</summary>
internal interface IBenchmarkSuite
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    /// <param name="run">How long to measure, and where to tell how far it is.</param>
    Task<IReadOnlyList<Measurement>> RunAsync(BenchmarkRun run);
}
