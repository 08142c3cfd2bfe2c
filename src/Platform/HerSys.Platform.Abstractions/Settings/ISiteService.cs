namespace HerSys.Platform.Settings;

/// <summary>Settings of a tenant, by topic; each topic is a class with defaults, stored as one JSON row.</summary>
public interface ISiteService
{
    /// <summary>The stored settings of a topic, or its defaults.</summary>
    ValueTask<T> GetAsync<T>(CancellationToken cancellationToken = default)
        where T : class, new();

    /// <summary>Stores the settings of a topic with the current unit of work and notes who changed what.</summary>
    Task SaveAsync<T>(T settings, CancellationToken cancellationToken = default)
        where T : class, new();
}
