using System.Text.Json.Serialization;

namespace HerSys.Benchmarks.Results;

/// <summary>One figure of a run.</summary>
/// <param name="Suite">The suite that measured it.</param>
/// <param name="Metric">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Limit">What it must not pass; null where it only informs.</param>
/// <param name="Better">Which way it is better.</param>
/// <param name="Baseline">The figure to compare with, measured in the same run; null where there is none.</param>
public sealed record Measurement(
    string Suite,
    string Metric,
    double Value,
    string Unit,
    double? Limit,
    [property: JsonConverter(typeof(BetterConverter))] Better Better,
    double? Baseline)
{
    /// <summary>Whether the limit is kept.</summary>
    public bool Ok => Limit is null || (Better == Better.Lower ? Value <= Limit : Value >= Limit);
}
