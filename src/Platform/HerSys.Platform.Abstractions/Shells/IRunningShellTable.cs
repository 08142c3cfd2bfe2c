namespace HerSys.Platform.Shells;

/// <summary>Finds the tenant of a request, in memory: host:port and prefix, host and prefix, host, prefix, star host, default.</summary>
public interface IRunningShellTable
{
    /// <summary>The tenant that answers at a host (with port, if any) and path, with the prefix it is reached by.</summary>
    ShellMatch? Match(string host, string path);

    /// <summary>The tenant of that name, whatever its state.</summary>
    ShellSettings? Find(string name);

    /// <summary>All tenants, whatever their state.</summary>
    IReadOnlyCollection<ShellSettings> All { get; }
}
