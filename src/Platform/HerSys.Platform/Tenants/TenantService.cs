using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>Creates, changes and removes tenants.</summary>
public sealed class TenantService(
    ITenantCatalog catalog,
    ITenantDatabases databases,
    TenantFactory factory,
    TenantSetup setup,
    TenantFeatures features,
    TenantChanges changes,
    PreparedDatabases prepared)
    : ITenantService
{
    /// <inheritdoc />
    public async Task<ShellSettings> CreateAsync(NewTenant tenant, CancellationToken cancellationToken = default)
    {
        var wanted = await factory.MakeAsync(tenant, cancellationToken);
        if (await FindSameAsync(wanted, cancellationToken) is { } existing)
        {
            return existing;
        }

        try
        {
            return await changes.AddAsync(wanted, cancellationToken);
        }
        catch (TenantRefusedException)
        {
            // Another process may have made it since we looked.
            if (await FindSameAsync(wanted, cancellationToken) is { } made)
            {
                return made;
            }

            throw;
        }
    }

    /// <inheritdoc />
    public async Task<TenantSetupResult> SetupAsync(string name, string? recipe, CancellationToken cancellationToken = default) =>
        await setup.RunAsync(await RequireAsync(name, cancellationToken), recipe, cancellationToken);

    /// <inheritdoc />
    public async Task<ShellSettings> EditAsync(string name, TenantEdit edit, CancellationToken cancellationToken = default)
    {
        var tenant = await RequireAsync(name, cancellationToken);
        var changed = tenant with
        {
            DisplayName = string.IsNullOrWhiteSpace(edit.DisplayName) ? tenant.DisplayName : edit.DisplayName.Trim(),
            UrlPrefix = edit.UrlPrefix switch { null => tenant.UrlPrefix, "" => null, var prefix => TenantRules.CheckPrefix(prefix) },
            UrlHosts = edit.UrlHosts is null ? tenant.UrlHosts : [.. edit.UrlHosts.Select(TenantRules.CheckHost)],
            FeatureProfiles = edit.FeatureProfiles is null ? tenant.FeatureProfiles : await factory.CheckProfilesAsync(edit.FeatureProfiles, cancellationToken),
            Version = edit.Version ?? tenant.Version,
        };
        return await changes.UpdateAsync(changed, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ShellSettings> EnableAsync(string name, CancellationToken cancellationToken = default)
    {
        var tenant = await RequireAsync(name, cancellationToken);
        if (tenant.State == TenantState.Running)
        {
            return tenant;
        }

        if (tenant.SetUpAt is null)
        {
            throw TenantRefusals.State(tenant, "先に初期設定をしてください(tenants setup)。", "Set it up first (tenants setup).");
        }

        await databases.MigrateAsync(tenant, cancellationToken);
        return await changes.UpdateAsync(tenant with { State = TenantState.Running, StateReason = null }, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ShellSettings> DisableAsync(string name, CancellationToken cancellationToken = default)
    {
        var tenant = await RequireAsync(name, cancellationToken);
        return tenant switch
        {
            { IsDefault: true } => throw TenantRefusals.DefaultTenant(),
            { State: TenantState.Disabled } => tenant,
            { State: TenantState.Initializing } when await setup.IsUnderWayAsync(tenant, cancellationToken) => throw TenantRefusals.SetUpUnderWay(tenant),
            _ => await changes.UpdateAsync(tenant with { State = TenantState.Disabled }, cancellationToken),
        };
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string name, Stream archive, CancellationToken cancellationToken = default)
    {
        var tenant = await RequireAsync(name, cancellationToken);
        if (tenant.State is not (TenantState.Disabled or TenantState.Uninitialized))
        {
            throw TenantRefusals.State(tenant, "消す前に止めてください(tenants disable)。", "Disable it before you remove it (tenants disable).");
        }

        await changes.ReleaseAsync(tenant);
        await databases.MigrateAsync(tenant, cancellationToken);
        await databases.ExportAsync(tenant, archive, cancellationToken);
        await archive.FlushAsync(cancellationToken);
        if (archive is FileStream file)
        {
            // On the disk before the rows are gone.
            file.Flush(flushToDisk: true);
        }

        await databases.EraseAsync(tenant, cancellationToken);
        prepared.Forget(tenant);
        await changes.RemoveAsync(tenant, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<ShellSettings> ChangeFeaturesAsync(
        string name,
        IReadOnlyCollection<string> enable,
        IReadOnlyCollection<string> disable,
        CancellationToken cancellationToken = default)
    {
        var tenant = await RequireAsync(name, cancellationToken);
        if (tenant.State != TenantState.Running)
        {
            throw TenantRefusals.State(tenant, "動いているテナントだけが機能を変えられます。", "Only a running tenant can change its features.");
        }

        var selected = await features.SelectAsync(tenant, enable, disable, cancellationToken);
        var changed = await changes.UpdateAsync(tenant with { SelectedFeatures = selected }, cancellationToken);
        var switchedOn = changed.Features.Except(tenant.Features).ToList();
        if (switchedOn.Count > 0)
        {
            await features.AnnounceAsync(changed, switchedOn, cancellationToken);
        }

        return changed;
    }

    /// <inheritdoc />
    public async Task MigrateAsync(string name, CancellationToken cancellationToken = default) =>
        await databases.MigrateAsync(await RequireAsync(name, cancellationToken), cancellationToken);

    private async Task<ShellSettings?> FindSameAsync(ShellSettings wanted, CancellationToken cancellationToken)
    {
        var existing = await catalog.FindAsync(wanted.Name, cancellationToken);
        var isSame = existing is null || (existing.MunicipalityCode == wanted.MunicipalityCode && existing.DisplayName == wanted.DisplayName);
        return isSame ? existing : throw TenantRefusals.Exists(wanted.Name);
    }

    private async Task<ShellSettings> RequireAsync(string name, CancellationToken cancellationToken) =>
        changes.Complete(await catalog.FindAsync(name, cancellationToken) ?? throw TenantRefusals.NotFound(name));
}
