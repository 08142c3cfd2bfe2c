using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.People;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Takes the code away from a person who lost telephone and recovery codes, and ends their sessions.</summary>
public sealed class ResetTwoFactor(TenantDbContext db, UserScope scope, TwoFactorStore store, ICurrentActor actor, IAuditLedger ledger)
{
    /// <summary>Takes it away.</summary>
    /// <exception cref="UserRefusedException">The actor may not, or it is the own account.</exception>
    public async Task ExecuteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        if (userId == actor.UserId)
        {
            throw new UserRefusedException(
                "", "自分の2段階の確認は、「自分の設定」でやめてください。", "Turn off your own sign-in with a code under your own settings.");
        }

        await store.ForgetAsync(userId, cancellationToken);
        user.TwoFactorEnabled = false;
        Passwords.EndSessions(user);
        ledger.Record(new AuditEntry(AuditAction.Administer, "user", userId.ToString(), PersonId: null, $"利用者 {user.UserName} の2段階の確認を外しました。"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
