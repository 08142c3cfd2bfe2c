using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Links;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>
/// Makes one-time links for the new people of a file, to be handed out on paper or as a file. They are made when they are
/// shown and kept nowhere; asked for again, the earlier ones stop working. People with a password get none.
/// </summary>
public sealed class MakeReshuffleLinks(TenantDbContext db, FindReshuffle find, UserScope scope, UserInvitations invitations, IAuditLedger ledger)
{
    /// <summary>How many people of the file still need a link.</summary>
    public async Task<int> CountAsync(UserImport import, CancellationToken cancellationToken = default) =>
        (await WaitingAsync(import, cancellationToken)).Count;

    /// <summary>Makes the links.</summary>
    /// <returns>A link for each new person without a password; empty when there is no such file.</returns>
    public async Task<IReadOnlyList<ReshuffleLink>> ExecuteAsync(Guid id, AuditAction action, CancellationToken cancellationToken = default)
    {
        if (await find.ExecuteAsync(id, cancellationToken) is not { } import)
        {
            return [];
        }

        var links = new List<ReshuffleLink>();
        foreach (var user in await WaitingAsync(import, cancellationToken))
        {
            links.Add(new ReshuffleLink(user.UserName!, user.DisplayName, user.Kana, await invitations.PrepareAsync(user, cancellationToken)));
        }

        ledger.Record(new AuditEntry(
            action, "user-file", id.ToString(), PersonId: null, "新しい利用者のパスワード設定リンクを出しました。", AuditJson.Of(new { links.Count })));
        await db.SaveChangesAsync(cancellationToken);
        return links;
    }

    // Whoever holds the link can become the person: it is not given to a manager for somebody who also works elsewhere.
    private async Task<IReadOnlyList<User>> WaitingAsync(UserImport import, CancellationToken cancellationToken)
    {
        if (import.Outcome is null)
        {
            return [];
        }

        var ids = ReshuffleOutcome.FromJson(import.Outcome).NewUsers;
        var visible = await scope.VisibleAsync();
        var users = await visible
            .Where(user => ids.Contains(user.Id) && user.PasswordHash == null && user.LockedAt == null)
            .OrderBy(user => user.NormalizedUserName)
            .ToListAsync(cancellationToken);
        if (await scope.IsEverybodyAsync())
        {
            return users;
        }

        var own = new List<User>();
        foreach (var user in users)
        {
            if (!await scope.HoldsElsewhereAsync(user.Id, cancellationToken))
            {
                own.Add(user);
            }
        }

        return own;
    }
}
