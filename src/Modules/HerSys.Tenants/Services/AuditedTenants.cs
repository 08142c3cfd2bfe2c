using HerSys.Platform.Auditing;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;

namespace HerSys.Tenants.Services;

/// <summary>Tenant administration as screens and REST use it: every change and refusal is on record.</summary>
public sealed class AuditedTenants(ITenantService tenants, IAuditLedger ledger)
{
    /// <summary>Creates a tenant.</summary>
    public Task<ShellSettings> CreateAsync(NewTenant tenant, CancellationToken cancellationToken) =>
        RecordedAsync(tenant.Name, "テナントを作成", () => tenants.CreateAsync(tenant, cancellationToken));

    /// <summary>Sets a tenant up.</summary>
    public async Task<TenantSetupResult> SetupAsync(string name, string? recipe, CancellationToken cancellationToken)
    {
        var result = await RecordedAsync(name, "テナントを初期設定", () => tenants.SetupAsync(name, recipe, cancellationToken));
        if (!result.Succeeded)
        {
            await ledger.WriteAsync(new AuditEntry(AuditAction.Refuse, "tenant", name, PersonId: null, "テナントの初期設定が失敗", Reason: result.Settings.StateReason));
        }

        return result;
    }

    /// <summary>Changes names, addresses or profiles.</summary>
    public Task<ShellSettings> EditAsync(string name, TenantEdit edit, CancellationToken cancellationToken) =>
        RecordedAsync(name, "テナントの設定を変更", () => tenants.EditAsync(name, edit, cancellationToken));

    /// <summary>Puts a tenant into service.</summary>
    public Task<ShellSettings> EnableAsync(string name, CancellationToken cancellationToken) =>
        RecordedAsync(name, "テナントを開始", () => tenants.EnableAsync(name, cancellationToken));

    /// <summary>Takes a tenant out of service.</summary>
    public Task<ShellSettings> DisableAsync(string name, CancellationToken cancellationToken) =>
        RecordedAsync(name, "テナントを停止", () => tenants.DisableAsync(name, cancellationToken));

    /// <summary>Archives and removes a tenant.</summary>
    public Task RemoveAsync(string name, Stream archive, CancellationToken cancellationToken) =>
        RecordedAsync(name, "テナントを書き出して削除", async () =>
        {
            await tenants.RemoveAsync(name, archive, cancellationToken);
            return name;
        });

    /// <summary>Switches features.</summary>
    public Task<ShellSettings> ChangeFeaturesAsync(string name, IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, CancellationToken cancellationToken) =>
        RecordedAsync(
            name,
            $"機能を変更: 入 {string.Join(' ', enable)} 切 {string.Join(' ', disable)}",
            () => tenants.ChangeFeaturesAsync(name, enable, disable, cancellationToken));

    private async Task<T> RecordedAsync<T>(string name, string summary, Func<Task<T>> change)
    {
        try
        {
            var result = await change();
            await ledger.WriteAsync(new AuditEntry(AuditAction.Administer, "tenant", name, PersonId: null, summary));
            return result;
        }
        catch (TenantRefusedException refusal)
        {
            await ledger.WriteAsync(new AuditEntry(AuditAction.Refuse, "tenant", name, PersonId: null, summary, Reason: refusal.Rule));
            throw;
        }
    }
}
