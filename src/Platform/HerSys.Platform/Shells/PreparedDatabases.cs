using System.Collections.Concurrent;

namespace HerSys.Platform.Shells;

/// <summary>Remembers which databases this process has migrated: by connection, since many tenants may share one.</summary>
public sealed class PreparedDatabases
{
    private readonly ConcurrentDictionary<string, byte> done = new();

    /// <summary>Whether the tenant's database was migrated.</summary>
    public bool Contains(ShellSettings settings) => done.ContainsKey(settings.ConnectionString);

    /// <summary>Notes that it was.</summary>
    public void Add(ShellSettings settings) => done[settings.ConnectionString] = 0;

    /// <summary>Forgets it, because the tenant was removed.</summary>
    public void Forget(ShellSettings settings) => done.TryRemove(settings.ConnectionString, out _);
}
