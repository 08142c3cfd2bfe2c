using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Services.Filing;

/// <summary>Adds to the append-only history of a notification, with the unit of work.</summary>
internal sealed class Revisions(TenantDbContext db, ICurrentActor actor, ReportingClock clock)
{
    /// <summary>What the notification says from now on, and that it was said.</summary>
    public void Add(Notification notification, FilingRequest request, NotificationEventKind kind, string? reason)
    {
        db.Add(new NotificationRevision
        {
            NotificationId = notification.Id,
            Number = notification.Revision,
            FormKey = request.FormKey,
            FormVersion = notification.FormVersion,
            Answers = notification.Answers,
            Confirmed = Shortened.Cut(request.Confirmed, Lengths.Confirmed),
            Reason = reason,
            At = clock.Now,
            EnteredById = actor.UserId,
            EnteredBy = actor.DisplayName,
        });
        Note(notification, kind, reason);
    }

    /// <summary>That something happened to the notification.</summary>
    public void Note(Notification notification, NotificationEventKind kind, string? reason) => db.Add(new NotificationEvent
    {
        NotificationId = notification.Id,
        Kind = kind,
        Revision = notification.Revision,
        At = clock.Now,
        ActorId = actor.UserId,
        ActorName = actor.DisplayName,
        OrganisationName = actor.OrganisationName,
        Reason = reason,
    });
}
