using HerSys.Platform.Data;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Additions;

/// <summary>Reads the revisions that the tenant made of its form.</summary>
internal sealed class FormRevisions(TenantDbContext db, ISiteService site, FormRevisionCache cache)
{
    /// <summary>Number of the revision in force on a day (JST); 0 for the form of the law as it is.</summary>
    public async ValueTask<int> NumberOnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var index = await site.GetAsync<FormRevisionIndex>(cancellationToken);
        return index.EffectiveFrom.Count(from => from <= day);
    }

    /// <summary>Number of the last revision, also of one that is not in force yet.</summary>
    public async ValueTask<int> LastAsync(CancellationToken cancellationToken) =>
        (await site.GetAsync<FormRevisionIndex>(cancellationToken)).EffectiveFrom.Count;

    /// <summary>What a revision changed; nothing where there is no such revision.</summary>
    public async ValueTask<FormAdditions> GetAsync(int number, CancellationToken cancellationToken)
    {
        if (number == 0)
        {
            return FormAdditions.None;
        }

        if (cache.Find(number) is { } known)
        {
            return known;
        }

        var json = await db.Set<FormRevision>().AsNoTracking()
            .Where(revision => revision.Number == number)
            .Select(revision => revision.Additions)
            .FirstOrDefaultAsync(cancellationToken);
        if (json is null)
        {
            return FormAdditions.None;
        }

        var additions = FormAdditions.FromJson(json);
        cache.Keep(number, additions);
        return additions;
    }

    /// <summary>All revisions, the newest first.</summary>
    public async Task<IReadOnlyList<FormRevision>> HistoryAsync(CancellationToken cancellationToken) =>
        await db.Set<FormRevision>().AsNoTracking().OrderByDescending(revision => revision.Number).ToListAsync(cancellationToken);

    /// <summary>Every own field that any revision has had, the newest words of each.</summary>
    public async ValueTask<IReadOnlyList<FormField>> OwnFieldsAsync(CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, FormField>(StringComparer.Ordinal);
        var last = await LastAsync(cancellationToken);
        for (var number = 1; number <= last; number++)
        {
            foreach (var field in (await GetAsync(number, cancellationToken)).Fields)
            {
                fields[field.Code] = field;
            }
        }

        return [.. fields.Values];
    }
}
