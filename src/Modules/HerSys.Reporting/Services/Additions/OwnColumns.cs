using HerSys.Cases.Contracts;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Additions;

/// <summary>The tenant's own fields as columns of the case list and its download.</summary>
internal sealed class OwnColumns(TenantDbContext db, FormRevisions revisions) : ICaseColumnSource
{
    /// <summary>What the codes of these columns begin with.</summary>
    public const string Prefix = "notification.";

    public async ValueTask<IReadOnlyList<CaseColumn>> ListAsync(CancellationToken cancellationToken)
    {
        var fields = await revisions.OwnFieldsAsync(cancellationToken);
        return [.. fields.Select(field => new CaseColumn(Prefix + field.Code, field.Label))];
    }

    public IQueryable<Guid>? Having(string column, string text)
    {
        if (!column.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var (code, key) = (column[Prefix.Length..], JapaneseText.SearchKey(text));
        return
            from answer in db.Set<NotificationOwnAnswer>()
            join notification in db.Set<Notification>() on answer.NotificationId equals notification.Id
            where answer.Code == code && (key == "" || answer.SearchKey.Contains(key)) && notification.State != NotificationState.Withdrawn
            select answer.CaseId;
    }

    public async ValueTask<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> ReadAsync(
        IReadOnlyCollection<Guid> caseIds, IReadOnlyCollection<string> columns, CancellationToken cancellationToken)
    {
        var codes = columns.Where(column => column.StartsWith(Prefix, StringComparison.Ordinal)).Select(column => column[Prefix.Length..]).ToList();
        if (codes.Count == 0 || caseIds.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        }

        // Withdrawn notifications (取下げ) are out of lists and downloads; of several the last one filed speaks.
        var rows = await (
            from answer in db.Set<NotificationOwnAnswer>().AsNoTracking()
            join notification in db.Set<Notification>() on answer.NotificationId equals notification.Id
            where caseIds.Contains(answer.CaseId) && codes.Contains(answer.Code) && notification.State != NotificationState.Withdrawn
            orderby notification.SubmittedAt
            select new { answer.CaseId, answer.Code, answer.Words }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.CaseId).ToDictionary(
            group => group.Key,
            group => (IReadOnlyDictionary<string, string>)group
                .GroupBy(row => row.Code)
                .ToDictionary(values => Prefix + values.Key, values => values.Last().Words));
    }
}
