namespace HerSys.Platform.Shells;

/// <summary>
/// Opens further scopes of the current tenant, for work that must not share the request's unit of work. Use it in
/// place of <c>IServiceScopeFactory</c>, whose scopes neither see the host's services nor keep the tenant alive.
/// </summary>
public interface IShellScopeFactory
{
    /// <summary>Runs work in a scope of its own of the current tenant.</summary>
    Task UsingScopeAsync(Func<IServiceProvider, Task> work);
}
