using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.ViewModels;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Family;

/// <summary>The other notifications of a household that the actor sees.</summary>
internal sealed class FamilyMembers(NotificationVisibility visibility)
{
    private const int Most = 20;

    /// <summary>The members, the first notified first.</summary>
    public async Task<IReadOnlyList<FamilyMember>> OfAsync(Notification notification, CancellationToken cancellationToken)
    {
        var household = notification.HouseholdId ?? notification.Id;
        var seen = await visibility.QueryAsync(cancellationToken);
        return await seen.AsNoTracking()
            .Where(row => row.Id != notification.Id && (row.Id == household || row.HouseholdId == household))
            .OrderBy(row => row.FirstSubmittedAt).ThenBy(row => row.Id)
            .Take(Most)
            .Select(row => new FamilyMember(row.Id, row.PersonName, row.Age))
            .ToListAsync(cancellationToken);
    }
}
