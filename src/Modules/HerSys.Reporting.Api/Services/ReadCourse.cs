using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Reading;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Api.Services;

/// <summary>The course after the notification, as far as the policy of visibility lets the institution see the case.</summary>
internal sealed class ReadCourse(TenantDbContext db, NotificationVisibility visibility, ICaseVisibility cases, NotificationAudit audit)
{
    /// <summary>The course; null when there is no such notification or the institution does not see it.</summary>
    public async Task<CourseDocument?> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await visibility.FindAsync(id, cancellationToken) is not { } notification)
        {
            return null;
        }

        var scope = await cases.GetScopeAsync(cancellationToken);
        var item = await scope.Filter(db.Set<CaseListItem>()).AsNoTracking().FirstAsync(row => row.Id == notification.CaseId, cancellationToken);
        await audit.ViewedAsync(notification, "届け出た人の経過を見ました", cancellationToken);
        return new CourseDocument(
            notification.Id,
            notification.HerSysId,
            NotificationDocuments.NameOf(notification.State),
            item.StatusCode,
            CaseStatuses.Get(item.StatusCode).Label.In(CultureInfo.CurrentUICulture),
            item.StatusSinceUnknown ? null : item.StatusSince,
            item.StatusSinceIsDateOnly,
            item.PlaceText,
            item.LastIsolationDay,
            item.ReleasableAt);
    }
}
