using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>The person signed in changes the own password. Other sessions end; this one goes on.</summary>
public sealed class ChangePassword(
    TenantDbContext db,
    ICurrentActor actor,
    Passwords passwords,
    Lockout lockout,
    HeldDuties duties,
    Sessions sessions,
    IAuditLedger ledger)
{
    /// <summary>Changes the password.</summary>
    /// <exception cref="UserRefusedException">The old password is wrong, or the new one breaks a rule.</exception>
    public async Task ExecuteAsync(string oldPassword, string newPassword, CancellationToken cancellationToken = default)
    {
        var userId = actor.UserId ?? throw new InvalidOperationException("Nobody is signed in.");
        var mayTry = await lockout.BeginAsync(userId, cancellationToken);
        var user = await db.Set<User>().FirstAsync(candidate => candidate.Id == userId, cancellationToken);
        if (!mayTry || !passwords.IsRight(user, oldPassword))
        {
            await ledger.WriteAsync(Entry(AuditAction.Refuse, user, "いまのパスワードが違うため、変更を断りました。"), cancellationToken);
            throw mayTry ? Wrong() : Resting();
        }

        await lockout.ForgetAsync(userId, cancellationToken);
        await passwords.SetAsync(user, newPassword, "NewPassword", cancellationToken);
        ledger.Record(Entry(AuditAction.Change, user, "パスワードを変えました。"));
        await db.SaveChangesAsync(cancellationToken);
        var held = await duties.OfAsync(userId, cancellationToken);
        await sessions.BeginAsync(user, held.FirstOrDefault(duty => duty.DutyId == actor.DutyId), held.Count);
    }

    private static AuditEntry Entry(AuditAction action, User user, string summary) =>
        new(action, "user", user.Id.ToString(), PersonId: null, summary);

    private static UserRefusedException Wrong() => new(
        "OldPassword",
        "いまのパスワードが違います。もう一度入力してください。",
        "The current password is wrong. Enter it again.");

    private static UserRefusedException Resting() => new(
        "OldPassword",
        "続けて5回間違えたため、いまは変えられません。15分たってから、もう一度入力してください。",
        "It was wrong five times. Wait 15 minutes, then enter it again.");
}
