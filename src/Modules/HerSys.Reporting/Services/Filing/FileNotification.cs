using HerSys.Cases.Contracts;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Cases;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Filing;

/// <summary>
/// Files a new notification (提出): it completes the legal notification of Art. 12, opens person and case, and waits for
/// the health center, all in one transaction. The same page sent twice files once.
/// </summary>
internal sealed class FileNotification(
    TenantDbContext db,
    ICurrentActor actor,
    ICaseRegistry registry,
    FindJurisdiction jurisdiction,
    FiledPages filed,
    Revisions revisions,
    OwnAnswers ownAnswers,
    OwnDrafts drafts,
    NotificationAudit audit,
    ReportingClock clock)
{
    private const string Source = "発生届";

    public async Task<FilingOutcome> ExecuteAsync(FilingRequest request, CancellationToken cancellationToken)
    {
        if (actor.OrganisationId is null || !await actor.HasAsync(ReportingPermissions.FileNotification))
        {
            return new FilingOutcome(FilingResult.NotAllowed);
        }

        if (await filed.FindAsync(request.FormKey, request.Judged, cancellationToken) is { } before)
        {
            return before;
        }

        if (!request.Judged.Result.IsAccepted)
        {
            await audit.RefusedAsync(request.FormKey, notification: null, request.Judged.Result.Errors, cancellationToken);
            return new FilingOutcome(FilingResult.Refused);
        }

        return request.Judged.WarningKey == request.Confirmed
            ? await FileAsync(request, cancellationToken)
            : new FilingOutcome(FilingResult.NeedsConfirmation);
    }

    private async Task<FilingOutcome> FileAsync(FilingRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var notification = await AddAsync(request, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new FilingOutcome(FilingResult.Filed, notification);
        }
        catch (DbUpdateException error) when (error.IsUniqueViolation())
        {
            // The other of two equal requests was a moment earlier.
            db.ChangeTracker.Clear();
            return await filed.FindAsync(request.FormKey, request.Judged, cancellationToken)
                ?? throw new InvalidOperationException("A notification was refused as a double, but there is none of its key.", error);
        }
    }

    private async Task<Notification> AddAsync(FilingRequest request, CancellationToken cancellationToken)
    {
        var judged = request.Judged;
        var place = await jurisdiction.ExecuteAsync(judged.Result.Answers, cancellationToken);
        var opened = await registry.AddAsync(CaseOf(judged, place), cancellationToken);
        var notification = new Notification
        {
            FormVersion = judged.Form.Reference,
            FiledDepth = judged.Form.Depth,
            Answers = "",
            CaseId = opened.CaseId,
            PersonId = opened.PersonId,
            HerSysId = opened.HerSysId,
            InstitutionId = actor.OrganisationId,
            InstitutionName = "",
            Channel = request.Channel,
            EnteredById = actor.UserId,
            EnteredBy = actor.DisplayName,
            SubmittedAt = clock.Now,
            FirstSubmittedAt = clock.Now,
            StateSince = clock.Now,
        };
        NotificationColumns.Fill(notification, judged, place);
        db.Add(notification);
        ownAnswers.Add(notification, judged);
        revisions.Add(notification, request, NotificationEventKind.Submitted, reason: null);
        await drafts.FiledAsync(request.FormKey, cancellationToken);
        audit.Filed(notification);
        return notification;
    }

    private NewCase CaseOf(JudgedForm judged, Jurisdiction place)
    {
        var answers = judged.Result.Answers;
        var facts = CaseFacts.Of(answers, judged.Summary.Dates);
        return new NewCase
        {
            Origin = CaseOrigin.Notification,
            Person = facts.Person,
            HealthCenterId = place.HealthCenterId,
            InstitutionId = actor.OrganisationId,
            InstitutionName = answers.Text(FieldCodes.InstitutionName),
            LocationMunicipality = place.Municipality,
            LocationText = place.Text,
            Dates = facts.Dates,
            PatientType = facts.PatientType,
            Severity = facts.Severity,
            Statuses = [InitialStatus.Of(answers, actor.OrganisationId, Source, clock)],
            Source = Source,
        };
    }
}
