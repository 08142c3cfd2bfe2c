using HerSys.Audit.Contracts;
using HerSys.Audit.Models;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Audit.Services;

internal sealed class AuditTrail(TenantDbContext session) : IAuditTrail
{
    private const int LargestPage = 1000;

    public async Task<AuditPage> FindAsync(AuditQuery query, string? after = null, int size = 50, CancellationToken cancellationToken = default)
    {
        var wanted = Math.Clamp(size, 1, LargestPage);
        var entries = await After(Matching(query), AuditCursor.Parse(after))
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(wanted + 1)
            .ToListAsync(cancellationToken);
        var shown = entries.Take(wanted).Select(ToLine).ToList();
        var next = entries.Count > wanted ? new AuditCursor(shown[^1].At, shown[^1].Id).ToString() : null;
        return new AuditPage(shown, next);
    }

    public Task<long> CountAsync(AuditQuery query, CancellationToken cancellationToken = default) =>
        Matching(query).LongCountAsync(cancellationToken);

    private IQueryable<LedgerEntry> Matching(AuditQuery query)
    {
        var entries = session.Set<LedgerEntry>().AsNoTracking();
        entries = query.PersonId is { } person ? entries.Where(entry => entry.PersonId == person) : entries;
        entries = query.SubjectType is { } type ? entries.Where(entry => entry.SubjectType == type) : entries;
        entries = query.SubjectId is { } subject ? entries.Where(entry => entry.SubjectId == subject) : entries;
        entries = query.UserId is { } user ? entries.Where(entry => entry.UserId == user) : entries;
        entries = query.From is { } from ? entries.Where(entry => entry.At >= from) : entries;
        entries = query.Before is { } before ? entries.Where(entry => entry.At < before) : entries;
        entries = query.Actions.Count > 0 ? entries.Where(entry => query.Actions.Contains(entry.Action)) : entries;
        return string.IsNullOrWhiteSpace(query.ActorName) ? entries : ByActor(entries, query.ActorName.Trim());
    }

    private static IQueryable<LedgerEntry> ByActor(IQueryable<LedgerEntry> entries, string name) =>
        entries.Where(entry => entry.ActorName.Contains(name) || (entry.OrganisationName != null && entry.OrganisationName.Contains(name)));

    private static IQueryable<LedgerEntry> After(IQueryable<LedgerEntry> entries, AuditCursor? cursor) =>
        cursor is { } last
            ? entries.Where(entry => entry.At < last.At || (entry.At == last.At && entry.Id < last.Id))
            : entries;

    private static AuditLine ToLine(LedgerEntry entry) => new(
        entry.Id,
        entry.At,
        entry.UserId,
        entry.ActorName,
        entry.Role,
        entry.OrganisationName,
        entry.Source,
        entry.Action,
        entry.SubjectType,
        entry.SubjectId,
        entry.PersonId,
        entry.Summary,
        entry.Detail,
        entry.Reason,
        entry.RequestId);
}
