using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// Counts wrong passwords: five, then fifteen minutes of rest. A try is counted before the password is looked at, by
/// one statement, so that many tries at once are no more than five.
/// </summary>
public sealed class Lockout(TenantDbContext db, TenantDay day, IOptions<IdentityOptions> options)
{
    private int Most => options.Value.Lockout.MaxFailedAccessAttempts;

    /// <summary>Counts a try; false while the account rests.</summary>
    public async Task<bool> BeginAsync(Guid userId, CancellationToken cancellationToken)
    {
        var now = day.Now;
        DateTimeOffset? restUntil = now + options.Value.Lockout.DefaultLockoutTimeSpan;
        var most = Most;
        var counted = await db.Set<User>()
            .Where(user => user.Id == userId && (user.LockoutEnd == null || user.LockoutEnd <= now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(user => user.AccessFailedCount, user => user.LockoutEnd == null ? user.AccessFailedCount + 1 : 1)
                    .SetProperty(user => user.LockoutEnd, user => user.LockoutEnd == null && user.AccessFailedCount + 1 >= most ? restUntil : null),
                cancellationToken);
        return counted == 1;
    }

    /// <summary>How many tries are left after a wrong one; 0 means that the account rests now.</summary>
    public async Task<int> TriesLeftAsync(Guid userId, CancellationToken cancellationToken)
    {
        var failed = await db.Set<User>().Where(user => user.Id == userId).Select(user => user.AccessFailedCount).FirstAsync(cancellationToken);
        return Math.Max(0, Most - failed);
    }

    /// <summary>Forgets the tries after a right password.</summary>
    public Task ForgetAsync(Guid userId, CancellationToken cancellationToken) => db.Set<User>()
        .Where(user => user.Id == userId)
        .ExecuteUpdateAsync(
            set => set.SetProperty(user => user.AccessFailedCount, 0).SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);
}
