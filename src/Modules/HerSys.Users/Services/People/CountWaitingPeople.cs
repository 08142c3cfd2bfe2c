using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <inheritdoc />
public sealed class CountWaitingPeople(TenantDbContext db, UserScope scope, ICurrentActor actor) : IWaitingPeople
{
    /// <inheritdoc />
    public async Task<WaitingPeople> ApplicationsAsync(CancellationToken cancellationToken = default) =>
        await actor.HasAsync(UserPermissions.ReviewApplications)
            ? await CountAsync(
                db.Set<AccountApplication>().Where(application => application.State == ApplicationState.Waiting).Select(application => application.CreatedAt),
                cancellationToken)
            : WaitingPeople.Nobody;

    /// <inheritdoc />
    public async Task<WaitingPeople> PasswordsAsync(CancellationToken cancellationToken = default)
    {
        if (!await actor.HasAsync(UserPermissions.ManageOwnUsers))
        {
            return WaitingPeople.Nobody;
        }

        var visible = await scope.VisibleAsync();
        return await CountAsync(
            db.Set<PasswordRequest>()
                .Where(request => request.ClosedAt == null && visible.Any(user => user.Id == request.UserId))
                .Select(request => request.CreatedAt),
            cancellationToken);
    }

    private static async Task<WaitingPeople> CountAsync(IQueryable<DateTimeOffset> since, CancellationToken cancellationToken)
    {
        var count = await since.CountAsync(cancellationToken);
        return count == 0 ? WaitingPeople.Nobody : new WaitingPeople(count, await since.OrderBy(instant => instant).FirstOrDefaultAsync(cancellationToken));
    }
}
