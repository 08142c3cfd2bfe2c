using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Surge;

/// <summary>How much of what surges left out was completed later. Numbers only; withdrawn notifications do not count.</summary>
internal sealed class SurgeFigures(TenantDbContext db)
{
    /// <summary>Notifications that were first filed short, and how many of them were completed.</summary>
    public async Task<(int Short, int Completed)> CountAsync(CancellationToken cancellationToken)
    {
        var rows = db.Set<Notification>().AsNoTracking()
            .Where(row => row.FiledDepth != FormDepth.Full && row.State != NotificationState.Withdrawn);
        var all = await rows.CountAsync(cancellationToken);
        return (all, await rows.CountAsync(row => row.CompletedAt != null, cancellationToken));
    }
}
