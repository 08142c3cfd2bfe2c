using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Actors;

/// <summary>Which duties a person can choose from today: valid ones at organisations that are not closed.</summary>
public sealed class HeldDuties(TenantDbContext db, TenantDay day)
{
    /// <summary>The duties, by organisation and role.</summary>
    public async Task<IReadOnlyList<HeldDuty>> OfAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var today = day.Today;
        return await db.Set<Duty>()
            .Where(duty => duty.UserId == userId && duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today))
            .Where(duty => duty.Organisation!.IsActive)
            .OrderBy(duty => duty.Organisation!.Name).ThenBy(duty => duty.Role)
            .Select(duty => new HeldDuty(duty.Id, duty.Role, duty.OrganisationId, duty.Organisation!.Name))
            .ToListAsync(cancellationToken);
    }
}
