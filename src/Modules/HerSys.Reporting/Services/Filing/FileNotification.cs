using HerSys.Cases.Contracts;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Cases;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Family;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;
using HerSys.Reporting.Services.Proxy;
using HerSys.Reporting.Services.Receiving;
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
    ProxyCheck proxies,
    FamilySource family,
    ReceiptMark receipt,
    NotificationAudit audit,
    ReportingClock clock)
{
    private const string Source = "発生届";

    public async Task<FilingOutcome> ExecuteAsync(FilingRequest request, CancellationToken cancellationToken)
    {
        if (actor.OrganisationId is null || !await MayFileAsync(request, cancellationToken))
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

    private async Task<bool> MayFileAsync(FilingRequest request, CancellationToken cancellationToken) => request.Proxy is { } entry
        ? await proxies.IsAllowedAsync(entry, cancellationToken)
        : await actor.HasAsync(ReportingPermissions.FileNotification);

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
        var institution = request.Proxy is { } entry ? entry.InstitutionId : actor.OrganisationId;
        var opened = await registry.AddAsync(CaseOf(judged, place, institution), cancellationToken);
        var notification = new Notification
        {
            FormVersion = judged.Form.Reference,
            FiledDepth = judged.Form.Depth,
            Answers = "",
            CaseId = opened.CaseId,
            PersonId = opened.PersonId,
            HerSysId = opened.HerSysId,
            InstitutionId = institution,
            InstitutionName = "",
            Channel = request.Proxy?.Channel ?? request.Channel,
            ArrivedAt = request.Proxy?.ArrivedAt,
            HouseholdId = await family.HouseholdOfAsync(request.StartedFrom, cancellationToken),
            EnteredById = actor.UserId,
            EnteredBy = actor.DisplayName,
            SubmittedAt = clock.Now,
            FirstSubmittedAt = request.Proxy?.ArrivedAt ?? clock.Now,
            StateSince = clock.Now,
        };
        NotificationColumns.Fill(notification, judged, place);
        db.Add(notification);
        ownAnswers.Add(notification, judged);
        revisions.Add(notification, request, NotificationEventKind.Submitted, reason: null);
        await drafts.FiledAsync(request.FormKey, cancellationToken);
        audit.Filed(notification);
        if (request.Proxy is not null && place.HealthCenterId == actor.OrganisationId)
        {
            // Who is in charge has just read every word of it: nothing is left to be received.
            await receipt.SetAsync(notification, "代行入力した発生届を受理しました", cancellationToken);
        }

        return notification;
    }

    private NewCase CaseOf(JudgedForm judged, Jurisdiction place, Guid? institution)
    {
        var answers = judged.Result.Answers;
        var facts = CaseFacts.Of(answers, judged.Summary.Dates);
        return new NewCase
        {
            Origin = CaseOrigin.Notification,
            Person = facts.Person,
            HealthCenterId = place.HealthCenterId,
            InstitutionId = institution,
            InstitutionName = answers.Text(FieldCodes.InstitutionName),
            LocationMunicipality = place.Municipality,
            LocationText = place.Text,
            Dates = facts.Dates,
            PatientType = facts.PatientType,
            Severity = facts.Severity,
            Statuses = [InitialStatus.Of(answers, institution, Source, clock)],
            Source = Source,
        };
    }
}
