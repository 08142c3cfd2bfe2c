namespace HerSys.Benchmarks.Requests;

/// <summary>What one request costs.</summary>
/// <param name="Microseconds">Time of the best round: what disturbs only ever adds.</param>
/// <param name="Bytes">Memory allocated.</param>
internal sealed record RequestCost(double Microseconds, double Bytes);
