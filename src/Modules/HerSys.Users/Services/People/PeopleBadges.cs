using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>How many applications wait, and how many people wait for a link, for those who can help.</summary>
public sealed class PeopleBadges(TenantDbContext db, UserScope scope, ICurrentActor actor) : INavigationBadgeProvider
{
    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (await actor.HasAsync(UserPermissions.ReviewApplications))
        {
            counts["/users/applications"] = await db.Set<AccountApplication>().CountAsync(application => application.State == ApplicationState.Waiting, cancellationToken);
        }

        if (await actor.HasAsync(UserPermissions.ManageOwnUsers))
        {
            var visible = await scope.VisibleAsync();
            counts["/users"] = await db.Set<PasswordRequest>()
                .CountAsync(request => request.ClosedAt == null && visible.Any(user => user.Id == request.UserId), cancellationToken);
        }

        return counts;
    }
}
