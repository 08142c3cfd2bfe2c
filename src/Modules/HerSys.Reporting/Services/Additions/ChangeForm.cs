using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Additions;

/// <summary>Adds a revision of the tenant's form (項目と入力チェックの変更): who, when, why, and from which day.</summary>
internal sealed class ChangeForm(
    TenantDbContext db, ISiteService site, FormRevisions revisions, ICurrentActor actor, IAuditLedger ledger, ReportingClock clock)
{
    public async Task<FormChangeOutcome> ExecuteAsync(FormChange change, CancellationToken cancellationToken)
    {
        var index = await site.GetAsync<FormRevisionIndex>(cancellationToken);
        if (await CheckAsync(change, index, cancellationToken) is { } obstacle)
        {
            return obstacle;
        }

        db.Add(RowOf(change));
        ledger.Record(new AuditEntry(AuditAction.Administer, "notification-form", null, null, change.Summary) { Reason = change.Reason });
        try
        {
            index.EffectiveFrom = [.. index.EffectiveFrom, change.From];
            await site.SaveAsync(index, cancellationToken);
            return FormChangeOutcome.Changed;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return FormChangeOutcome.ChangedMeanwhile;
        }
    }

    private async ValueTask<FormChangeOutcome?> CheckAsync(FormChange change, FormRevisionIndex index, CancellationToken cancellationToken)
    {
        var last = index.EffectiveFrom.Count;
        if (change.Seen != last)
        {
            return FormChangeOutcome.ChangedMeanwhile;
        }

        var before = await revisions.GetAsync(last, cancellationToken);
        return change switch
        {
            _ when before.ToJson() == change.Wanted.ToJson() => FormChangeOutcome.Same,
            _ when change.From < clock.Today || (last > 0 && change.From < index.EffectiveFrom[^1]) => FormChangeOutcome.TooEarly,
            _ when string.IsNullOrWhiteSpace(change.Reason) => FormChangeOutcome.NeedsReason,
            _ when EffectiveForm.Problems(change.Wanted).Count > 0 => FormChangeOutcome.Unusable,
            _ => null,
        };
    }

    private FormRevision RowOf(FormChange change) => new()
    {
        Number = change.Seen + 1,
        EffectiveFrom = change.From,
        Additions = change.Wanted.ToJson(),
        Summary = Shortened.Line(change.Summary, Lengths.Text),
        Reason = Shortened.Line(change.Reason!, Lengths.Reason),
        At = clock.Now,
        ChangedById = actor.UserId,
        ChangedBy = Shortened.Line(actor.DisplayName, Lengths.Name),
    };
}
