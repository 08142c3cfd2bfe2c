using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Drafts;

/// <summary>Keeps what was typed (下書き). The last one who types wins; the name of who it was stands beside the draft.</summary>
internal sealed class SaveDraft(TenantDbContext db, NotificationAudit audit, ReportingClock clock)
{
    private const int Attempts = 3;

    /// <summary>Saves, and returns when; null when the form was filed meanwhile or belongs to another institution.</summary>
    /// <param name="content">What is on the page.</param>
    /// <param name="owner">For whom.</param>
    /// <param name="note">What the ledger says beside the first save; null for what saves itself.</param>
    public async Task<DateTimeOffset?> ExecuteAsync(
        DraftContent content, DraftOwner owner, string? note, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveAsync(content, owner, note, cancellationToken);
            }
            catch (DbUpdateException error) when (attempt < Attempts && (error is DbUpdateConcurrencyException || error.IsUniqueViolation()))
            {
                // The page saves itself while somebody presses the button, too: look again at what is there.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<DateTimeOffset?> SaveAsync(
        DraftContent content, DraftOwner owner, string? note, CancellationToken cancellationToken)
    {
        var draft = await db.Set<NotificationDraft>().FirstOrDefaultAsync(row => row.FormKey == content.FormKey, cancellationToken);
        var isElsewhere = draft is not null && draft.InstitutionId != owner.InstitutionId;
        if (isElsewhere || await db.Set<NotificationRevision>().AnyAsync(row => row.FormKey == content.FormKey, cancellationToken))
        {
            return null;
        }

        if (draft is null)
        {
            draft = Create(content, owner);
            audit.Draft(AuditAction.Create, draft, note ?? "発生届の下書きを保存しました");
        }
        else if (note is not null)
        {
            audit.Draft(AuditAction.Change, draft, note);
        }

        Fill(draft, content, owner);
        await db.SaveChangesAsync(cancellationToken);
        return draft.SavedAt;
    }

    private NotificationDraft Create(DraftContent content, DraftOwner owner)
    {
        var draft = new NotificationDraft
        {
            FormKey = content.FormKey,
            FormVersion = content.Form.Reference,
            Answers = "",
            NotificationId = content.NotificationId,
            BasedOn = content.BasedOn,
            InstitutionId = owner.InstitutionId,
            OwnerName = "",
            CreatedAt = clock.Now,
        };
        db.Add(draft);
        return draft;
    }

    private void Fill(NotificationDraft draft, DraftContent content, DraftOwner owner)
    {
        var name = $"{content.Typed.Text(FieldCodes.FamilyName)} {content.Typed.Text(FieldCodes.GivenName)}";
        draft.FormVersion = content.Form.Reference;
        draft.Answers = content.Typed.ToJson();
        draft.PersonName = Shortened.Line(name, Lengths.Name);
        draft.ProxyChannel = content.Proxy?.Channel;
        draft.ProxyArrivedAt = content.Proxy?.ArrivedAt;
        draft.ProxyInstitutionId = content.Proxy?.InstitutionId;
        draft.StartedFromId = content.StartedFrom;
        draft.OwnerId = owner.UserId;
        draft.OwnerName = Shortened.Line(owner.Name, Lengths.Name);
        draft.SavedAt = clock.Now;
    }
}
