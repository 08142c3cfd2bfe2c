using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Filing;

namespace HerSys.Reporting.Services.Surge;

/// <summary>
/// What a surge left out of a notification: a to-do that fades. Who may be in danger is completed first and stays on the
/// list for longer; route and occupation (T3) fade sooner than what beds and release need; course and treatment (T4) are
/// owed by nobody.
/// </summary>
internal static class LeftOut
{
    /// <summary>Days after which nobody is asked any more, for people who may worsen and for others.</summary>
    public const int DaysAtRisk = 14;

    /// <summary>As <see cref="DaysAtRisk"/>, for people at low risk.</summary>
    public const int DaysAtLowRisk = 7;

    private const int DaysOfInvestigation = 7;

    /// <summary>The fields that are still to be completed at an instant, in the order of the form.</summary>
    /// <param name="full">The form with everything that the surge left out.</param>
    /// <param name="notification">The notification.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<FormField> Of(FormDefinition full, Notification notification, DateTimeOffset now)
    {
        if (notification.Depth == FormDepth.Full || notification.State == NotificationState.Withdrawn)
        {
            return [];
        }

        var answers = FormAnswers.FromJson(notification.Answers);
        var age = now - notification.FirstSubmittedAt;
        return
        [
            .. full.Fields.Where(field =>
                field.IsAsked
                && field.Type != FieldType.Check
                && field.IsVisible(answers)
                && answers.IsBlank(field.Code)
                && age < TimeSpan.FromDays(DaysFor(field.Tier, notification.Priority))),
        ];
    }

    /// <summary>When it should be completed: within a day for who needs a bed, three for who may worsen, else a week.</summary>
    public static DateTimeOffset DueAt(Notification notification) => notification.FirstSubmittedAt.AddDays(notification.Priority switch
    {
        >= NotificationPriority.NeedsBed => 1,
        NotificationPriority.AtRisk => 3,
        _ => 7,
    });

    /// <summary>Those that are still to be completed at an instant.</summary>
    public static IQueryable<Notification> Waiting(IQueryable<Notification> rows, DateTimeOffset now)
    {
        var (atRisk, others) = (now.AddDays(-DaysAtRisk), now.AddDays(-DaysAtLowRisk));
        return rows.Where(row =>
            row.Depth != FormDepth.Full
            && row.State != NotificationState.Withdrawn
            && (row.FirstSubmittedAt > others || (row.Priority > 0 && row.FirstSubmittedAt > atRisk)));
    }

    private static int DaysFor(FieldTier tier, int priority) => (tier, priority) switch
    {
        (FieldTier.T4, _) => 0,
        (FieldTier.T3, > 0) => DaysOfInvestigation,
        (FieldTier.T3, _) => DaysOfInvestigation / 2,
        (_, > 0) => DaysAtRisk,
        _ => DaysAtLowRisk,
    };
}
