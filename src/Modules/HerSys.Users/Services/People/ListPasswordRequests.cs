using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Who waits for a new link, among the people whom the actor sees, the longest waiting first.</summary>
public sealed class ListPasswordRequests(TenantDbContext db, UserScope scope)
{
    private const int Most = 200;

    /// <summary>The open requests.</summary>
    public async Task<IReadOnlyList<PasswordRequestRow>> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        var visible = await scope.VisibleAsync();
        return await db.Set<PasswordRequest>()
            .Where(request => request.ClosedAt == null)
            .OrderBy(request => request.CreatedAt)
            .Join(visible, request => request.UserId, user => user.Id, (request, user) => new { request, user })
            .Select(row => new PasswordRequestRow(row.user.Id, row.user.UserName!, row.user.DisplayName, row.request.CreatedAt))
            .Take(Most)
            .ToListAsync(cancellationToken);
    }
}
