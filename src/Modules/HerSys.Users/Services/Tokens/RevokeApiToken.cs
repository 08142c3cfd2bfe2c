using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Tokens;

/// <summary>Makes an own token worthless at once.</summary>
public sealed class RevokeApiToken(TenantDbContext db, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Revokes it; one that does not work any more stays as it is.</summary>
    /// <exception cref="UserRefusedException">It is not the actor's.</exception>
    public async Task ExecuteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var token = await db.Set<ApiToken>().FirstOrDefaultAsync(candidate => candidate.Id == id && candidate.UserId == actor.UserId, cancellationToken)
            ?? throw new UserRefusedException("", "そのトークンは見つかりません。画面を開き直してください。", "There is no such token. Open the page again.");
        if (token.RevokedAt is not null)
        {
            return;
        }

        token.RevokedAt = day.Now;
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "api-token", id.ToString(), PersonId: null, $"プログラムのためのトークン「{token.Name}」を使えなくしました。"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
