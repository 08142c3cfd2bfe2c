using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// Somebody forgot the password: puts the person on the list of those who give accounts. The answer is the same whether
/// the ID exists or not, and one person has at most one open request.
/// </summary>
public sealed class RequestPasswordHelp(TenantDbContext db, ILookupNormalizer normalizer, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Notes the request, if there is such an ID.</summary>
    public async Task ExecuteAsync(string userName, CancellationToken cancellationToken = default)
    {
        var name = normalizer.NormalizeName(userName.Trim());
        var user = await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.NormalizedUserName == name, cancellationToken);
        if (user is null || await db.Set<PasswordRequest>().AnyAsync(request => request.UserId == user.Id && request.ClosedAt == null, cancellationToken))
        {
            return;
        }

        db.Add(new PasswordRequest { UserId = user.Id, CreatedAt = day.Now });
        ledger.Record(new AuditEntry(
            AuditAction.Create, "user", user.Id.ToString(), PersonId: null, "パスワードを忘れたとの申し出を受け付けました。"));
        await db.SaveChangesAsync(cancellationToken);
    }
}
