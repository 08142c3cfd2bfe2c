using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Links;

/// <summary>
/// One-time links by which people set their password (招待): seven days, once, and only the newest one works.
/// </summary>
public sealed class UserInvitations(TenantDbContext db, OneTimeLinks links, IAuditLedger ledger, TenantDay day)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The path that a token is used at, below the tenant's base.</summary>
    public static string PathOf(string token) => $"/account/welcome?token={token}";

    /// <summary>Makes a link and saves. Older ones stop working, and open requests of the person are done.</summary>
    /// <returns>The path below the tenant's base; the caller puts the address before it. It is shown once and kept nowhere.</returns>
    /// <exception cref="UserRefusedException">There is no such person.</exception>
    public async Task<string> InviteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var user = await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.Id == userId, cancellationToken)
            ?? throw new UserRefusedException("", "その利用者は見つかりません。一覧から選び直してください。", "There is no such person. Choose one from the list.");
        var path = await PrepareAsync(user, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return path;
    }

    /// <summary>Makes a link within the current unit of work: the caller saves.</summary>
    internal async Task<string> PrepareAsync(User user, CancellationToken cancellationToken)
    {
        await links.CloseAllAsync(user.Id, LinkPurpose.SetPassword, cancellationToken);
        var requests = await db.Set<PasswordRequest>()
            .Where(request => request.UserId == user.Id && request.ClosedAt == null)
            .ToListAsync(cancellationToken);
        requests.ForEach(request => request.ClosedAt = day.Now);
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "user", user.Id.ToString(), PersonId: null, $"利用者 {user.UserName} のパスワード設定リンクを作りました。"));
        return PathOf(links.Create(user.Id, LinkPurpose.SetPassword, Lifetime));
    }
}
