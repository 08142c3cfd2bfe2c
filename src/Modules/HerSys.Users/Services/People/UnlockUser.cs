using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>Opens a locked account again, and one that rests after wrong passwords.</summary>
public sealed class UnlockUser(TenantDbContext db, UserScope scope, IAuditLedger ledger)
{
    /// <summary>Opens it.</summary>
    /// <exception cref="UserRefusedException">The actor may not.</exception>
    public async Task ExecuteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        user.LockedAt = null;
        user.LockReason = null;
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "user", userId.ToString(), PersonId: null, $"利用者 {user.UserName} のロックを外しました。"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
