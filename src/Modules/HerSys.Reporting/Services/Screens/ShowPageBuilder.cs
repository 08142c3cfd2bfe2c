using System.Globalization;
using HerSys.Cases;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Family;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.ViewModels;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the page of a notification.</summary>
internal sealed class ShowPageBuilder(FormStateBuilder side, FamilyMembers family, IOrganisationDirectory organisations, ICurrentActor actor)
{
    /// <summary>The page.</summary>
    public async Task<ShowPage> ExecuteAsync(NotificationDetails details, string? asking, CancellationToken cancellationToken)
    {
        var (notification, judged) = (details.Notification, details.Judged);
        var state = await side.ExecuteAsync(judged, isNew: false, cancellationToken);
        return new ShowPage
        {
            Notification = notification,
            FormTitle = FieldViews.Words(judged.Form.Title),
            Sex = ListRows.SexOf(notification),
            Type = ListRows.OptionOf(notification, FieldCodes.PatientType, notification.PatientType),
            Needs = state.Needs,
            Sections = [.. judged.Form.Sections.Select(section => SectionOf(judged, section)).Where(section => section.Lines.Count > 0)],
            Findings = [.. judged.Result.Findings.Select(finding => KeyValuePair.Create(AnchorOf(finding.FieldCode), finding.Message(CultureInfo.CurrentUICulture)))],
            Violations = judged.Result.Errors.Count(),
            Duplicates = state.Duplicates,
            History = [.. details.Events.Select(entry => new HistoryLine(entry, ChangesOf(details, entry)))],
            HealthCenter = notification.HealthCenterId is { } center ? (await organisations.FindAsync(center, cancellationToken))?.Name : null,
            Family = await family.OfAsync(notification, cancellationToken),
            FamilyUrl = await FamilyUrlAsync(notification),
            IsReceiver = notification.InstitutionId != actor.OrganisationId && await actor.HasAsync(ReportingPermissions.ReceiveNotification),
            CanReceive = details.Rights.CanReceive,
            CanSendBack = details.Rights.CanSendBack,
            CanAmend = details.Rights.CanAmend,
            CanWithdraw = details.Rights.CanWithdraw,
            Asking = asking,
            CaseUrl = await actor.HasAsync(CasePermissions.ViewCases) ? $"~/cases/{notification.CaseId}" : null,
        };
    }

    private async ValueTask<string?> FamilyUrlAsync(Notification notification)
    {
        if (await actor.HasAsync(ReportingPermissions.FileNotification))
        {
            return $"~/notifications/new?from={notification.Id}";
        }

        return await actor.HasAsync(ReportingPermissions.EnterForInstitution)
            ? $"~/notifications/proxy?from={notification.Id}&institution={notification.InstitutionId}"
            : null;
    }

    /// <summary>Anchor of an answer.</summary>
    public static string AnchorOf(string code) => $"q-{code}";

    /// <summary>A blank is shown where an answer was owed or a rule has something to say; the rest would only be noise.</summary>
    private static AnswerSection SectionOf(JudgedForm judged, FormSection section)
    {
        var lines =
            from field in judged.Form.FieldsOf(section.Code)
            let findings = judged.Result.Of(field.Code).ToList()
            let words = AnswerWords.Of(field, judged.Result.Answers)
            where words.Length > 0 || findings.Count > 0 || field.IsRequired(judged.Normalized)
            select new AnswerLine(AnchorOf(field.Code), FieldViews.Words(field.Label), words, Messages(findings));
        return new AnswerSection(FieldViews.Words(section.Label), [.. lines]);
    }

    private static List<string> Messages(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => finding.Message(CultureInfo.CurrentUICulture)).Distinct()];

    private static IReadOnlyList<AnswerDifference> ChangesOf(NotificationDetails details, NotificationEvent entry)
    {
        if (entry.Kind is not (NotificationEventKind.Amended or NotificationEventKind.Resubmitted))
        {
            return [];
        }

        var after = details.Revisions.FirstOrDefault(revision => revision.Number == entry.Revision);
        var before = details.Revisions.FirstOrDefault(revision => revision.Number == entry.Revision - 1);
        return after is null || before is null
            ? []
            : AnswerDifferences.Between(details.Judged.Form, FormAnswers.FromJson(before.Answers), FormAnswers.FromJson(after.Answers));
    }
}
