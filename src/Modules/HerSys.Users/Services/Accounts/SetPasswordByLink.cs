using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Links;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>A person sets the password by a one-time link. The link is used up together with the change.</summary>
public sealed class SetPasswordByLink(TenantDbContext db, OneTimeLinks links, Passwords passwords, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Whose link it is; null when it does not work any more. Looking does not use it up.</summary>
    public async Task<User?> FindUserAsync(string? token, CancellationToken cancellationToken = default) =>
        await links.FindOpenAsync(token, LinkPurpose.SetPassword, cancellationToken) is { } link
            ? await db.Set<User>().FirstOrDefaultAsync(user => user.Id == link.UserId, cancellationToken)
            : null;

    /// <summary>Sets the password.</summary>
    /// <returns>The person's ID, to sign in with.</returns>
    /// <exception cref="UserRefusedException">The link does not work, or the password breaks a rule; the link stays usable then.</exception>
    public async Task<string> ExecuteAsync(string? token, string password, CancellationToken cancellationToken = default)
    {
        var link = await links.FindOpenAsync(token, LinkPurpose.SetPassword, cancellationToken) ?? throw Worthless();
        var user = await db.Set<User>().FirstAsync(candidate => candidate.Id == link.UserId, cancellationToken);
        await passwords.SetAsync(user, password, "Password", cancellationToken);
        link.ClosedAt = day.Now;
        ledger.Record(new AuditEntry(
            AuditAction.Change, "user", user.Id.ToString(), PersonId: null, $"利用者 {user.UserName} が、リンクからパスワードを決めました。"));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Worthless();
        }

        return user.UserName!;
    }

    private static UserRefusedException Worthless() => new(
        "",
        "このリンクは使えません。使い終わったか、7日を過ぎたか、新しいリンクが作られています。職場のシステム利用管理者に、新しいリンクをたのんでください。",
        "This link does not work: it was used, is older than 7 days, or a newer one was made. Ask the manager of your institution for a new link.");
}
