using HerSys.Platform.Data;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Filing;

/// <summary>What was filed from a page before.</summary>
internal sealed class FiledPages(TenantDbContext db, NotificationVisibility visibility)
{
    /// <summary>The outcome for a page that was sent before; null when it was not.</summary>
    public async Task<FilingOutcome?> FindAsync(Guid formKey, JudgedForm judged, CancellationToken cancellationToken)
    {
        var revision = await db.Set<NotificationRevision>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.FormKey == formKey, cancellationToken);
        if (revision is null)
        {
            return null;
        }

        var notification = await visibility.FindAsync(revision.NotificationId, cancellationToken);
        if (notification is null)
        {
            return new FilingOutcome(FilingResult.NotAllowed);
        }

        var isSame = revision.Answers == judged.Result.Answers.ToJson();
        return new FilingOutcome(isSame ? FilingResult.FiledBefore : FilingResult.FiledDifferently, notification);
    }
}
