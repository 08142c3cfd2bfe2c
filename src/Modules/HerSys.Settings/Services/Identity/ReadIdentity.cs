using HerSys.Platform.Data;
using HerSys.Settings.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Identity;

/// <summary>The last changes of the settings, newest first.</summary>
internal sealed class ReadIdentity(TenantDbContext session)
{
    private const int Shown = 10;

    public async Task<IReadOnlyList<IdentityChange>> HistoryAsync(CancellationToken cancellationToken)
    {
        var changes = await session.Set<SettingsChange>().AsNoTracking()
            .Where(change => change.Topic == IdentityJson.Topic)
            .OrderByDescending(change => change.Number)
            .Take(Shown)
            .ToListAsync(cancellationToken);
        return [.. changes.Select(ToChange)];
    }

    /// <summary>Number of the last change; 0 when nobody changed anything yet.</summary>
    public async Task<int> LastNumberAsync(CancellationToken cancellationToken) =>
        await session.Set<SettingsChange>()
            .Where(change => change.Topic == IdentityJson.Topic)
            .MaxAsync(change => (int?)change.Number, cancellationToken) ?? 0;

    private static IdentityChange ToChange(SettingsChange change) => new(
        change.Number,
        change.At,
        change.ActorName,
        change.Undoes,
        IdentityDifferences.Between(IdentityJson.Read(change.Before), IdentityJson.Read(change.After)));
}
