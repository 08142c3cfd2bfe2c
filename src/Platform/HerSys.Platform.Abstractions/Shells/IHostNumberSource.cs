namespace HerSys.Platform.Shells;

/// <summary>Hands out blocks of numbers that are unique over all tenants of the catalogue.</summary>
public interface IHostNumberSource
{
    /// <summary>Takes the next free block of a series for a tenant; no other tenant ever gets it.</summary>
    /// <param name="series">Name of the series, for example <c>hersys-id</c>.</param>
    /// <param name="tenant">Who takes it.</param>
    /// <param name="blocks">How many blocks the whole series has; an error when all are taken.</param>
    /// <returns>The index of the block, drawn at random from those still free.</returns>
    Task<int> TakeBlockAsync(string series, ShellSettings tenant, int blocks, CancellationToken cancellationToken = default);
}
