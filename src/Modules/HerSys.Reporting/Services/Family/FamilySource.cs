using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;

namespace HerSys.Reporting.Services.Family;

/// <summary>The notification of a family member from which another one starts.</summary>
internal sealed class FamilySource(NotificationVisibility visibility, FormVersions versions, NotificationAudit audit)
{
    /// <summary>It, as it would have been typed; null when the actor does not see it. It is on record before it is shown.</summary>
    public async Task<FormAnswers?> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(id, cancellationToken) is not { } notification)
        {
            return null;
        }

        await audit.ViewedAsync(notification, "家族の発生届を書くために開きました", cancellationToken);
        var form = await versions.FindAsync(notification.FormVersion, cancellationToken);
        return AnswerWords.AsTyped(form, FormAnswers.FromJson(notification.Answers));
    }

    /// <summary>The household that it belongs to, which begins with the notification that had no other before it.</summary>
    public async Task<Guid?> HouseholdOfAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } known && await visibility.FindAsync(known, cancellationToken) is { } notification
            ? notification.HouseholdId ?? notification.Id
            : null;
}
