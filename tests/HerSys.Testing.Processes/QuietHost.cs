using HerSys.Host;
using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HerSys.Testing.Processes;

/// <summary>The host's services in this process, on the data of a test; it neither listens nor logs, and runs no jobs.</summary>
public sealed class QuietHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private QuietHost(WebApplication app) => this.app = app;

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Tenant administration, the same that screens, REST and command line use.</summary>
    public ITenantService Tenants => Services.GetRequiredService<ITenantService>();

    /// <summary>Builds the host; makes the operator's tenant where there is none.</summary>
    public static async Task<QuietHost> StartAsync(TestDatabase database)
    {
        var built = HostApplication.Build([], builder =>
        {
            builder.Configuration.AddInMemoryCollection(database.Configuration);
            builder.Configuration.AddInMemoryCollection([new("HerSys:Demonstration", "false")]);
            builder.Logging.ClearProviders();
        });
        await built.Services.GetRequiredService<ShellStartup>().RunAsync(CancellationToken.None);
        await built.Services.GetRequiredService<FirstRun>().RunAsync(CancellationToken.None);
        return new QuietHost(built);
    }

    /// <summary>Creates a tenant and sets it up from the recipe of a municipality.</summary>
    /// <returns>What the set-up has to tell, such as one-time links.</returns>
    /// <exception cref="InvalidOperationException">The set-up failed; the message has the reason.</exception>
    public async Task<IReadOnlyDictionary<string, string>> AddTenantAsync(string name, string code, string display)
    {
        await Tenants.CreateAsync(new NewTenant(name, code, display));
        var result = await Tenants.SetupAsync(name, recipe: null);
        return result.Succeeded ? result.Messages : throw new InvalidOperationException(result.Settings.StateReason);
    }

    /// <summary>Runs work inside a tenant.</summary>
    public Task UsingAsync(string tenant, Func<IServiceProvider, Task> work) =>
        Services.GetRequiredService<IShellHost>().UsingScopeAsync(Services.GetRequiredService<IRunningShellTable>().Find(tenant)!, work);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
