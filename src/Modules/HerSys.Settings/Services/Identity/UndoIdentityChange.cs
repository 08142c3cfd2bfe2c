using HerSys.Platform.Data;
using HerSys.Settings.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Identity;

/// <summary>Takes a change back: the settings become what they were before it. That is a change, too, and can be taken back.</summary>
internal sealed class UndoIdentityChange(TenantDbContext session, ChangeIdentity change)
{
    public async Task<IdentityOutcome> ExecuteAsync(int number, int? seen, CancellationToken cancellationToken)
    {
        var undone = await session.Set<SettingsChange>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Topic == IdentityJson.Topic && row.Number == number, cancellationToken);
        return undone is null
            ? IdentityOutcome.NotFound
            : await change.ExecuteAsync(IdentityJson.Read(undone.Before), seen, number, cancellationToken);
    }
}
