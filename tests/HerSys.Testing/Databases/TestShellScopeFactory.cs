using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Testing.Databases;

/// <summary>Scopes of a container that is not part of a host.</summary>
internal sealed class TestShellScopeFactory(IServiceScopeFactory scopes) : IShellScopeFactory
{
    public async Task UsingScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
