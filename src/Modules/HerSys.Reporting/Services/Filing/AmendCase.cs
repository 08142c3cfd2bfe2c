using HerSys.Cases.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Cases;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;

namespace HerSys.Reporting.Services.Filing;

/// <summary>Works out what an amendment means for the case.</summary>
internal sealed class AmendCase(ICaseRegistry registry, FormVersions versions, ReportingClock clock)
{
    private const string Source = "発生届の訂正";

    /// <summary>The update; the notification still says what it said before.</summary>
    public async Task<CaseUpdate> PrepareAsync(
        Notification notification, JudgedForm judged, Jurisdiction place, string? reason, CancellationToken cancellationToken)
    {
        var now = await registry.FindAsync(notification.CaseId, cancellationToken)
            ?? throw new InvalidOperationException($"The case of notification '{notification.Id}' is gone.");
        var oldAnswers = FormAnswers.FromJson(notification.Answers);
        var before = CaseFacts.Of(oldAnswers, await DatesOfAsync(notification, oldAnswers, cancellationToken));
        var after = CaseFacts.Of(judged.Result.Answers, judged.Summary.Dates);
        var isElsewhere = notification.LocationText != place.Text || notification.LocationMunicipality != place.Municipality;
        return new CaseUpdate(notification.CaseId)
        {
            Person = AmendedFacts.Person(now.Person, before.Person, after.Person),
            Dates = AmendedFacts.Dates(now.Dates, before, after),
            PatientType = AmendedFacts.Take(now.PatientType, before.PatientType, after.PatientType),
            Severity = AmendedFacts.Take(now.Severity, before.Severity, after.Severity),
            Location = isElsewhere ? new CaseLocation(place.Municipality, place.Text, place.HealthCenterId) : null,
            Status = StatusOf(now, notification, oldAnswers, judged.Result.Answers),
            Reason = reason,
            Source = Source,
        };
    }

    /// <summary>A new status only while the case still has the one that the notification gave it.</summary>
    private NewStatus? StatusOf(CaseSnapshot now, Notification notification, FormAnswers before, FormAnswers after)
    {
        var (old, amended) = (InitialStatus.CodeOf(before), InitialStatus.CodeOf(after));
        return old != amended && now.Status.Code == old
            ? InitialStatus.Of(after, notification.InstitutionId, Source, clock)
            : null;
    }

    private async ValueTask<KeyDates> DatesOfAsync(Notification notification, FormAnswers answers, CancellationToken cancellationToken)
    {
        var form = await versions.FindAsync(notification.FormVersion, cancellationToken);
        return NotificationSummary.Of(form, NotificationValidator.Standard.Validate(
            form, answers, new ValidationContext(clock.Today), ValidationMode.Legacy)).Dates;
    }
}
