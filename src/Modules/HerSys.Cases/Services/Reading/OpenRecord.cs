using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Platform.Data;
using HerSys.Japan;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Reading;

/// <summary>
/// Opens a case for somebody to look at: the look is on record before anything is shown. Who does not see the case gets
/// the same answer as for one that does not exist, and the attempt is on record too.
/// </summary>
internal sealed class OpenRecord(TenantDbContext db, ICaseSearch search, ICaseVisibility visibility, CaseAudit audit)
{
    /// <summary>The case as the reader may see it; null if there is none or it is not theirs.</summary>
    public async Task<CaseRow?> ToReadAsync(Guid caseId, CancellationToken cancellationToken)
    {
        if (await search.GetAsync(caseId, cancellationToken) is { } row)
        {
            await audit.ViewedAsync(row.CaseId, row.PersonId, cancellationToken);
            return row;
        }

        if (await db.Set<CaseListItem>().AnyAsync(item => item.Id == caseId, cancellationToken))
        {
            await audit.RefusedAsync(caseId, "見ることのできない症例を開こうとしました", [], cancellationToken);
        }

        return null;
    }

    /// <summary>Whether the reader may change the case; a refusal is on record.</summary>
    public async Task<bool> MayChangeAsync(CaseRow row, CancellationToken cancellationToken)
    {
        if (await visibility.CanEditAsync(row.CaseId, cancellationToken))
        {
            return true;
        }

        var finding = new CaseFinding("", new BilingualText("この症例は見るだけです", "This case is read only"));
        await audit.RefusedAsync(row.CaseId, "見るだけの症例を変えようとしました", [finding], cancellationToken);
        return false;
    }
}
