using System.Collections.Concurrent;
using HerSys.Platform.Composition;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Shells;

/// <summary>Builds tenants' containers when first needed, hands out scopes, and lets containers go.</summary>
public sealed class ShellHost(
    IServiceProvider root,
    ShellBlueprints blueprints,
    HostDataProtection protection,
    ShellPreparation preparation,
    ShellUpgrades upgrades)
    : IShellHost
{
    private readonly ConcurrentDictionary<string, ShellEntry> entries = new();

    /// <inheritdoc />
    public int BuiltCount => entries.Count;

    /// <summary>Opens a scope in a tenant, building its container if need be.</summary>
    /// <param name="settings">The tenant, as the running-shell table has it.</param>
    /// <param name="hostRequest">The host's services of the request; null outside of requests.</param>
    /// <exception cref="ShellBuildException">The container cannot be built.</exception>
    public async ValueTask<ShellScope> CreateScopeAsync(ShellSettings settings, IServiceProvider? hostRequest = null)
    {
        while (true)
        {
            var entry = entries.GetOrAdd(settings.Name, static (_, args) => args.Host.NewEntry(args.settings), (Host: this, settings));
            if (IsOutdated(entry.Settings, settings))
            {
                await CloseAsync(entry);
                continue;
            }

            var shell = await AwaitShellAsync(entry);
            if (shell.TryEnter())
            {
                return await OpenAsync(shell, hostRequest);
            }

            entries.TryRemove(KeyValuePair.Create(settings.Name, entry));
        }
    }

    /// <inheritdoc />
    public async Task UsingScopeAsync(ShellSettings settings, Func<IServiceProvider, Task> work)
    {
        await using var scope = await CreateScopeAsync(settings);
        scope.Enter();
        await work(scope.Services);
    }

    /// <inheritdoc />
    public Task ReleaseAsync(string tenant) =>
        entries.TryGetValue(tenant, out var entry) ? CloseAsync(entry) : Task.CompletedTask;

    /// <inheritdoc />
    public async Task<int> ReleaseIdleAsync(TimeSpan idle)
    {
        var released = 0;
        foreach (var (name, entry) in entries)
        {
            if (entry.Built is { } shell && await shell.TryCloseIdleAsync(idle))
            {
                entries.TryRemove(KeyValuePair.Create(name, entry));
                released++;
            }
        }

        return released;
    }

    // A tenant that was removed and made again under its name begins at version 1 with another id.
    private static bool IsOutdated(ShellSettings built, ShellSettings wanted) =>
        built.Id == wanted.Id ? built.Version < wanted.Version : built.CreatedAt <= wanted.CreatedAt;

    private ShellEntry NewEntry(ShellSettings settings) => new(settings, () => BuildAsync(settings));

    private async ValueTask<Shell> AwaitShellAsync(ShellEntry entry)
    {
        try
        {
            return await entry.ShellAsync();
        }
        catch
        {
            // A failed build is not remembered: the next request tries again.
            entries.TryRemove(KeyValuePair.Create(entry.Settings.Name, entry));
            throw;
        }
    }

    private async ValueTask<ShellScope> OpenAsync(Shell shell, IServiceProvider? hostRequest)
    {
        try
        {
            return new ShellScope(shell, hostRequest, root);
        }
        catch
        {
            await shell.LeaveAsync();
            throw;
        }
    }

    private async Task CloseAsync(ShellEntry entry)
    {
        if (entries.TryRemove(KeyValuePair.Create(entry.Settings.Name, entry)))
        {
            var shell = await entry.ShellAsync();
            await shell.CloseAsync();
        }
    }

    private async Task<Shell> BuildAsync(ShellSettings settings)
    {
        await preparation.PrepareAsync(settings);
        var blueprint = blueprints.For(settings.Features);
        var protector = protection.ForTenant(settings.Id);
        IServiceCollection services = new ServiceCollection();
        foreach (var descriptor in blueprint.Descriptors)
        {
            services.Add(descriptor);
        }

        services.AddSingleton(settings);
        services.AddSingleton<IDataProtectionProvider>(protector);
        var container = services.BuildServiceProvider();
        var shell = new Shell(settings, container, blueprint.Ownership.BindTo(container), protector);
        await UpgradeAsync(shell);
        return shell;
    }

    // Nobody else knows the shell yet, so it cannot be closed.
    private async Task UpgradeAsync(Shell shell)
    {
        if (upgrades.AreDue(shell.Settings) && shell.TryEnter())
        {
            await using var scope = await OpenAsync(shell, hostRequest: null);
            scope.Enter();
            await upgrades.RunAsync(shell.Settings, scope.Services);
        }
    }
}
