using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Drafts;

/// <summary>The drafts of the actor's institution: doctor and clerk share them, nobody else sees them.</summary>
internal sealed class OwnDrafts(TenantDbContext db, ICurrentActor actor, NotificationAudit audit)
{
    private const int Most = 200;

    /// <summary>Who saves drafts here; null when no duty at an organisation was chosen.</summary>
    public DraftOwner? Owner => actor is { UserId: { } user, OrganisationId: { } organisation }
        ? new DraftOwner(user, actor.DisplayName, organisation)
        : null;

    /// <summary>The last saved first.</summary>
    public async Task<IReadOnlyList<NotificationDraft>> ListAsync(CancellationToken cancellationToken)
    {
        var drafts = await Own().AsNoTracking().OrderByDescending(draft => draft.SavedAt).Take(Most).ToListAsync(cancellationToken);
        await audit.DraftViewedAsync(formKey: null, $"下書きの一覧を見ました({drafts.Count}件)", cancellationToken);
        return drafts;
    }

    /// <summary>The draft of a page; null when there is none here. It is on record before it is shown.</summary>
    public async Task<NotificationDraft?> OpenAsync(Guid formKey, CancellationToken cancellationToken)
    {
        var draft = await Own().AsNoTracking().FirstOrDefaultAsync(row => row.FormKey == formKey, cancellationToken);
        if (draft is not null)
        {
            await audit.DraftViewedAsync(formKey, "発生届の下書きを開きました", cancellationToken);
        }

        return draft;
    }

    /// <summary>The draft of an amendment that was begun and not filed; null when there is none.</summary>
    public async Task<NotificationDraft?> OfAmendmentAsync(Guid notificationId, CancellationToken cancellationToken) =>
        await Own().AsNoTracking()
            .Where(row => row.NotificationId == notificationId)
            .OrderByDescending(row => row.SavedAt)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>How many wait, and since when the oldest.</summary>
    public async Task<(int Count, DateTimeOffset? Oldest)> CountAsync(CancellationToken cancellationToken)
    {
        var count = await Own().CountAsync(cancellationToken);
        return (count, count == 0 ? null : await Own().MinAsync(draft => draft.SavedAt, cancellationToken));
    }

    /// <summary>Throws a draft away; false when there is none here.</summary>
    public async Task<bool> DeleteAsync(Guid formKey, CancellationToken cancellationToken)
    {
        var draft = await Own().FirstOrDefaultAsync(row => row.FormKey == formKey, cancellationToken);
        if (draft is null)
        {
            return false;
        }

        db.Remove(draft);
        audit.Draft(AuditAction.Change, draft, "発生届の下書きを捨てました");
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Removes with the unit of work what was filed from a page.</summary>
    public async Task FiledAsync(Guid formKey, CancellationToken cancellationToken)
    {
        var draft = await db.Set<NotificationDraft>().FirstOrDefaultAsync(row => row.FormKey == formKey, cancellationToken);
        if (draft is not null)
        {
            db.Remove(draft);
        }
    }

    private IQueryable<NotificationDraft> Own()
    {
        var institution = actor.OrganisationId;
        return db.Set<NotificationDraft>().Where(draft => institution != null && draft.InstitutionId == institution);
    }
}
