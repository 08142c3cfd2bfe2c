namespace HerSys.Platform.Shells;

/// <summary>Writes into the catalogue that a tenant is Invalid, and why.</summary>
public sealed class InvalidTenants(ITenantCatalog catalog, RunningShellTable table)
{
    private const int LongestReason = 2000;

    /// <summary>Marks a tenant that was in service. One that is being set up is marked by the set-up itself.</summary>
    public async Task MarkAsync(ShellSettings settings, string reason)
    {
        var stored = await catalog.FindAsync(settings.Name);
        if (stored is not { State: TenantState.Running })
        {
            return;
        }

        var shortened = reason.Length <= LongestReason ? reason : reason[..LongestReason];
        table.Set(await catalog.UpdateAsync(stored with { State = TenantState.Invalid, StateReason = shortened }));
    }
}
