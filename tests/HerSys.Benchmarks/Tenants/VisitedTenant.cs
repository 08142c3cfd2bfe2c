namespace HerSys.Benchmarks.Tenants;

/// <summary>A tenant that is visited.</summary>
/// <param name="Prefix">Its address below the host, for example <c>/t0001</c>.</param>
/// <param name="WelcomePath">The one-time link of its first account, below the prefix.</param>
internal sealed record VisitedTenant(string Prefix, string WelcomePath);
