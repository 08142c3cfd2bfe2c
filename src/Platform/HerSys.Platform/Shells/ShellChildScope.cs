using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Shells;

/// <summary>A scope opened through the two-tier provider; it keeps the tenant's container alive while it lives.</summary>
internal sealed class ShellChildScope(ShellScope scope) : IServiceScope, IAsyncDisposable
{
    public IServiceProvider ServiceProvider => scope.Services;

    // Frameworks that open scopes this way may dispose them synchronously; nothing of ours does.
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
