namespace HerSys.Platform.Shells;

/// <summary>Opens further scopes of the tenant that it is registered in.</summary>
public sealed class ShellScopeFactory(IShellHost shells, ShellSettings settings) : IShellScopeFactory
{
    /// <inheritdoc />
    public Task UsingScopeAsync(Func<IServiceProvider, Task> work) => shells.UsingScopeAsync(settings, work);
}
