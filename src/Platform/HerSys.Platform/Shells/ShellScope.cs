using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Shells;

/// <summary>A unit of work in a tenant: a request, a background task, a recipe step.</summary>
public sealed class ShellScope : IAsyncDisposable
{
    // The only mutable static of the platform. A task left behind finds an emptied holder, never a dead scope.
    private static readonly AsyncLocal<Holder?> CurrentHolder = new();

    private readonly AsyncServiceScope tenantScope;
    private readonly AsyncServiceScope? ownHostScope;
    private Holder? entered;
    private Holder? outer;

    internal ShellScope(Shell shell, IServiceProvider? hostRequest, IServiceProvider hostRoot)
    {
        Shell = shell;
        tenantScope = shell.Services.CreateAsyncScope();
        if (hostRequest is null)
        {
            ownHostScope = hostRoot.CreateAsyncScope();
            hostRequest = ownHostScope.Value.ServiceProvider;
        }

        Services = new ShellServices(tenantScope.ServiceProvider, hostRequest, shell, hostRoot);
    }

    /// <summary>The scope that the current code runs in, or null outside of any tenant.</summary>
    public static ShellScope? Current => CurrentHolder.Value?.Scope;

    /// <summary>The tenant.</summary>
    public Shell Shell { get; }

    /// <summary>The two-tier provider: the tenant's services first, then the host's.</summary>
    public ShellServices Services { get; }

    /// <summary>
    /// Makes this the current scope. Call it synchronously in the method whose continuation shall see it: a value set
    /// inside an awaited method does not come back.
    /// </summary>
    public ShellScope Enter()
    {
        outer = CurrentHolder.Value;
        CurrentHolder.Value = entered = new Holder { Scope = this };
        return this;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Services.DisposeRelocatedAsync();
            await tenantScope.DisposeAsync();
            if (ownHostScope is { } host)
            {
                await host.DisposeAsync();
            }
        }
        finally
        {
            Exit();
            await Shell.LeaveAsync();
        }
    }

    private void Exit()
    {
        if (entered is null)
        {
            return;
        }

        entered.Scope = null;
        CurrentHolder.Value = outer;
    }

    private sealed class Holder
    {
        public ShellScope? Scope { get; set; }
    }
}
