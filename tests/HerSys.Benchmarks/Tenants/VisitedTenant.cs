namespace HerSys.Benchmarks.Tenants;

/// <summary>A tenant that is visited.</summary>
/// <param name="Prefix">Its address below the host, for example <c>/t0001</c>.</param>
/// <param name="Password">The password of its nurse, whose ID is <see cref="UserName"/>.</param>
internal sealed record VisitedTenant(string Prefix, string Password)
{
    /// <summary>The ID of the nurse at the health center.</summary>
    public const string UserName = "mihon-hokenshi";
}
