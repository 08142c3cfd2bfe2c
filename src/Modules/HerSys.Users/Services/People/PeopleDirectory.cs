using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <inheritdoc />
public sealed class PeopleDirectory(TenantDbContext db, TenantDay day) : IPeopleDirectory
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        await db.Set<User>().Where(user => userIds.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Colleague>> ColleaguesAsync(Guid organisationId, CancellationToken cancellationToken = default)
    {
        var today = day.Today;
        return await db.Set<Duty>()
            .Where(duty => duty.OrganisationId == organisationId && duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today))
            .Join(db.Set<User>().Where(user => user.LockedAt == null), duty => duty.UserId, user => user.Id, (duty, user) => new { duty, user })
            .OrderBy(row => row.user.DisplayName)
            .Select(row => new Colleague(row.user.Id, row.user.DisplayName, row.duty.Role, row.duty.OrganisationId))
            .ToListAsync(cancellationToken);
    }
}
