using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Services.Tiers;

/// <summary>
/// The nation's tiers as a tenant inherits them: read from the operator's tenant and kept for a minute, since every form
/// asks for them. Where the operator's tenant does not run, what was read last stands.
/// </summary>
internal sealed class NationalTiers(IShellHost shells, IRunningShellTable table, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim gate = new(1, 1);
    private IReadOnlyList<TierChange> changes = [];
    private long? readAt;

    /// <summary>Changed tiers on a day (JST), by code of the field.</summary>
    public async ValueTask<IReadOnlyDictionary<string, FieldTier>> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (IsStale)
        {
            await RefreshAsync(cancellationToken);
        }

        return InForceOn(changes, day);
    }

    /// <summary>What changes say on a day: the last one of those that have begun, by day and then by order.</summary>
    public static IReadOnlyDictionary<string, FieldTier> InForceOn(IReadOnlyList<TierChange> changes, DateOnly day)
    {
        var tiers = new Dictionary<string, FieldTier>(StringComparer.Ordinal);
        foreach (var change in changes.Where(change => change.From <= day).OrderBy(change => change.From))
        {
            tiers[change.Code] = change.Tier;
        }

        return tiers;
    }

    public void Dispose() => gate.Dispose();

    private bool IsStale => readAt is not { } read || time.GetElapsedTime(read) >= Lifetime;

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var nation = table.All.FirstOrDefault(tenant => tenant.IsDefault && tenant.State == TenantState.Running);
            if (nation is not null && IsStale)
            {
                await shells.UsingScopeAsync(nation, async services =>
                    changes = (await services.GetRequiredService<ISiteService>().GetAsync<TierSettings>(cancellationToken)).Changes);
            }

            readAt = time.GetTimestamp();
        }
        finally
        {
            gate.Release();
        }
    }
}
