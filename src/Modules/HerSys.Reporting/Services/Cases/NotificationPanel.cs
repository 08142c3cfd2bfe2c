using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.Services.Surge;
using HerSys.Reporting.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Cases;

/// <summary>The notification at the side of the record: its state, and what is missing by tier as a to-do list.</summary>
internal sealed class NotificationPanel(TenantDbContext db, FormVersions versions, JudgeForm judge, ReportingClock clock) : ICaseRecordPanel
{
    private const int Position = 40;
    private const string PartialWithout = "~/HerSys.Reporting/Views/Shared/_CaseWithoutNotification.cshtml";
    private const string Partial = "~/HerSys.Reporting/Views/Shared/_CasePanel.cshtml";

    public async ValueTask<CaseRecordPanel?> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level != CaseDetailLevel.Full)
        {
            return null;
        }

        var notification = await db.Set<Notification>().AsNoTracking()
            .Where(row => row.CaseId == caseId)
            .OrderByDescending(row => row.SubmittedAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (notification is null)
        {
            return await WithoutNotificationAsync(caseId, cancellationToken);
        }

        var form = await versions.InFullAsync(notification.FormVersion, cancellationToken);
        var answers = FormAnswers.FromJson(notification.Answers);
        return new CaseRecordPanel(Position, Partial, new CasePanelView(
            notification,
            Gaps(form, answers),
            [.. form.Fields.Where(field => OwnFields.IsOwn(field.Code) && !answers.IsBlank(field.Code)).Select(field => KeyValuePair.Create(FieldViews.Words(field.Label), AnswerWords.Of(field, answers)))],
            [.. LeftOut.Of(form, notification, clock.Now).Select(field => FieldViews.Words(field.Label))],
            LeftOut.DueAt(notification),
            [.. (await judge.StandingAsync(notification, cancellationToken)).Errors.Select(error => error.Message(CultureInfo.CurrentUICulture)).Distinct()]));
    }

    /// <summary>Imported, or opened by hand: what the notification would have said is named.</summary>
    private async Task<CaseRecordPanel?> WithoutNotificationAsync(Guid caseId, CancellationToken cancellationToken)
    {
        var item = await db.Set<CaseListItem>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == caseId, cancellationToken);
        return item is null ? null : new CaseRecordPanel(Position, PartialWithout, new CaseWithoutNotificationView(item.Origin == CaseOrigin.Import, UnknownItems.Of(item)));
    }

    /// <summary>T4 is course and treatment, which nobody owes: it is no gap.</summary>
    private static IReadOnlyList<TierGap> Gaps(FormDefinition form, FormAnswers answers) =>
    [
        .. form.Fields
            .Where(field => field.IsAsked && field.Tier != FieldTier.T4 && field.IsVisible(answers) && field.Type != FieldType.Check)
            .Where(field => field.Tier != FieldTier.T0 || field.IsRequired(answers))
            .GroupBy(field => field.Tier)
            .OrderBy(tier => tier.Key)
            .Select(tier => new TierGap(
                tier.Key,
                tier.Count(field => !answers.IsBlank(field.Code)),
                tier.Count(),
                [.. tier.Where(field => answers.IsBlank(field.Code)).Select(field => FieldViews.Words(field.Label))])),
    ];
}
