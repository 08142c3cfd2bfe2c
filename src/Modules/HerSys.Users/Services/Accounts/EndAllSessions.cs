using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Models;

namespace HerSys.Users.Services.Accounts;

/// <summary>Ends all sessions of a person, on every device, within a minute.</summary>
public sealed class EndAllSessions(TenantDbContext db, IAuditLedger ledger)
{
    /// <summary>Ends them and saves.</summary>
    public async Task ExecuteAsync(User user, CancellationToken cancellationToken = default)
    {
        Passwords.EndSessions(user);
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "user", user.Id.ToString(), PersonId: null, $"利用者 {user.UserName} をすべての端末からログアウトさせました。"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
