namespace HerSys.Benchmarks.Tenants;

/// <summary>How long two requests for the same page of a tenant took.</summary>
/// <param name="Cold">The first, which builds the tenant, in milliseconds.</param>
/// <param name="Warm">The second, in milliseconds.</param>
internal sealed record Visit(double Cold, double Warm);
