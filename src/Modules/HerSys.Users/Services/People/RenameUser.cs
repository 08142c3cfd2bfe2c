using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>Corrects the name of a person. The ID stays: it is in the ledger.</summary>
public sealed class RenameUser(TenantDbContext db, UserScope scope, IAuditLedger ledger)
{
    /// <summary>Corrects the name.</summary>
    /// <exception cref="UserRefusedException">The name is missing, or the actor may not.</exception>
    public async Task ExecuteAsync(Guid userId, string? displayName, string? kana, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        if (string.IsNullOrWhiteSpace(displayName))
        {
            throw new UserRefusedException("DisplayName", "氏名を入力してください。例: 見本 花子", "Enter the name, for example 見本 花子.");
        }

        var before = new { user.DisplayName, user.Kana };
        user.Name(user.UserName!, displayName, kana);
        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "user",
            userId.ToString(),
            PersonId: null,
            $"利用者 {user.UserName} の氏名を直しました。",
            AuditJson.Of(new { before, after = new { user.DisplayName, user.Kana } })));
        await db.SaveChangesAsync(cancellationToken);
    }
}
