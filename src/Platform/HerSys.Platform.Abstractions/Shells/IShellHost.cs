namespace HerSys.Platform.Shells;

/// <summary>The registry of running tenants: builds a tenant's container when it is first needed, and lets it go.</summary>
public interface IShellHost
{
    /// <summary>Runs work inside a tenant, outside of any request.</summary>
    /// <param name="settings">The tenant; any state, so that set-up and repair can run too.</param>
    /// <param name="work">Gets the two-tier provider of a fresh scope.</param>
    /// <exception cref="ShellBuildException">The tenant's container cannot be built.</exception>
    Task UsingScopeAsync(ShellSettings settings, Func<IServiceProvider, Task> work);

    /// <summary>
    /// Lets a tenant's container go. Requests under way finish on it; the next request builds a new one. The task
    /// ends when newcomers no longer reach the old one, not when its last request has ended.
    /// </summary>
    Task ReleaseAsync(string tenant);

    /// <summary>Lets go every container that nobody has used for the given time. Returns how many.</summary>
    Task<int> ReleaseIdleAsync(TimeSpan idle);

    /// <summary>How many containers are built at this moment.</summary>
    int BuiltCount { get; }
}
