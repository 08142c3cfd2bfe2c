using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>One person, as far as the actor may see.</summary>
public sealed class GetUser(TenantDbContext db, UserScope scope, ICurrentActor actor)
{
    /// <summary>The person; null when there is none, or the actor does not see it.</summary>
    public async Task<UserDetails?> ExecuteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var visible = await scope.VisibleAsync();
        if (await visible.FirstOrDefaultAsync(candidate => candidate.Id == userId, cancellationToken) is not { } user)
        {
            return null;
        }

        var everybody = await scope.IsEverybodyAsync();
        var own = actor.OrganisationId;
        var duties = await db.Set<Duty>()
            .Include(duty => duty.Organisation)
            .Where(duty => duty.UserId == userId && (everybody || duty.OrganisationId == own))
            .OrderByDescending(duty => duty.ValidFrom)
            .ToListAsync(cancellationToken);
        var mayManage = everybody || !await scope.HoldsElsewhereAsync(userId, cancellationToken);
        return new UserDetails(user, ListUsers.StateOf(user), duties, mayManage);
    }
}
