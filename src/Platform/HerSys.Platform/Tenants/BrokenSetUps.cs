using HerSys.Platform.Shells;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Tenants;

/// <summary>Finds tenants whose set-up a process left behind when it was killed, so that they do not stay Initializing for ever.</summary>
public sealed class BrokenSetUps(RunningShellTable table, ITenantCatalog catalog, ISetUpLeases leases, TenantChanges changes, ILogger<BrokenSetUps> logger)
{
    /// <summary>Why such a tenant is Invalid, and what to do.</summary>
    public const string Reason = "初期設定が途中で止められました。もう一度、初期設定をしてください。The set-up was interrupted; run it again.";

    /// <summary>Marks them Invalid; the set-up can be run again.</summary>
    public async Task MarkAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in table.All.Where(IsBeingSetUp))
        {
            if (await leases.IsHeldAsync(tenant.Id, cancellationToken))
            {
                continue;
            }

            // Read after the lease: a set-up that has just ended has stored its end before it gave the lease back.
            if (await catalog.FindAsync(tenant.Name, cancellationToken) is { } stored && IsBeingSetUp(stored))
            {
                await MarkAsync(stored, cancellationToken);
            }
        }
    }

    private static bool IsBeingSetUp(ShellSettings tenant) => tenant is { State: TenantState.Initializing, SetUpAt: null };

    private async Task MarkAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        try
        {
            await changes.UpdateAsync(tenant with { State = TenantState.Invalid, StateReason = Reason }, cancellationToken);
            logger.LogWarning("The set-up of tenant {Tenant} was interrupted; run it again", tenant.Name);
        }
        catch (TenantRefusedException)
        {
            // Another node was faster.
        }
    }
}
