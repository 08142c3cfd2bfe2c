using HerSys.Testing.Databases;

namespace HerSys.Benchmarks.Tenants;

/// <summary>Data for the host: a catalogue and the tenants in it.</summary>
/// <param name="Database">Where the data is.</param>
/// <param name="Visited">Tenants that were set up from the recipe and will be visited.</param>
internal sealed record Landscape(TestDatabase Database, IReadOnlyList<VisitedTenant> Visited) : IAsyncDisposable
{
    /// <summary>Configuration of a host that serves it.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string?>> Settings => [.. Database.Configuration];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
