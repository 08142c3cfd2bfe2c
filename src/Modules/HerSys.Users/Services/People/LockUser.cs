using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.People;

/// <summary>Locks an account (ロック): its sessions end within a minute, and nobody can sign in to it.</summary>
public sealed class LockUser(TenantDbContext db, UserScope scope, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Locks it.</summary>
    /// <exception cref="UserRefusedException">The reason is missing, or the actor may not.</exception>
    public async Task ExecuteAsync(Guid userId, string? reason, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new UserRefusedException("Reason", "ロックする理由を入力してください。例: 退職のため", "Enter why the account is locked, for example: has left.");
        }

        if (userId == actor.UserId)
        {
            throw new UserRefusedException("", "自分のアカウントはロックできません。ほかの管理者にたのんでください。", "You cannot lock your own account. Ask another administrator.");
        }

        user.LockedAt = day.Now;
        user.LockReason = reason.Trim();
        Passwords.EndSessions(user);
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "user", userId.ToString(), PersonId: null, $"利用者 {user.UserName} をロックしました。", Reason: user.LockReason));
        await db.SaveChangesAsync(cancellationToken);
    }
}
