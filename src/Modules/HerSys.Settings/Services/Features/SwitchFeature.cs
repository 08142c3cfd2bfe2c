using HerSys.Platform.Auditing;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;

namespace HerSys.Settings.Services.Features;

/// <summary>Switches a feature of the own tenant. What was done, or refused, is on record.</summary>
internal sealed class SwitchFeature(ShellSettings tenant, ITenantService tenants, IExtensionCatalog extensions, IAuditLedger ledger)
{
    /// <exception cref="TenantRefusedException">The feature is unknown, not allowed, or still needed.</exception>
    public async Task ExecuteAsync(string id, bool on, CancellationToken cancellationToken)
    {
        var name = extensions.Find(id)?.Name ?? id;
        try
        {
            await tenants.ChangeFeaturesAsync(tenant.Name, on ? [id] : [], on ? [] : [id], cancellationToken);
        }
        catch (TenantRefusedException refusal)
        {
            await ledger.WriteAsync(Entry(AuditAction.Refuse, $"機能「{name}」を{Verb(on)}ことはできませんでした", refusal.Japanese), CancellationToken.None);
            throw;
        }

        // The switch is made: that it is on record must not depend on whether the browser still waits.
        await ledger.WriteAsync(Entry(AuditAction.Administer, $"機能「{name}」を{(on ? "入れました" : "止めました")}", reason: null), CancellationToken.None);

        AuditEntry Entry(AuditAction action, string summary, string? reason) =>
            new(action, FeatureAudit.Subject, id, PersonId: null, summary, on ? """{"on":true}""" : """{"on":false}""", reason);
    }

    private static string Verb(bool on) => on ? "入れる" : "止める";
}
