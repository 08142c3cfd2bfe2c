using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Roles;

/// <summary>Who changed what a role may do, and undoing it.</summary>
public sealed class RoleHistory(TenantDbContext db, RoleBook roles, SaveRolePermissions save)
{
    private const int Newest = 20;

    /// <summary>The newest changes to a role, newest first.</summary>
    public async Task<IReadOnlyList<RoleHistoryEntry>> ReadAsync(string role, CancellationToken cancellationToken = default) =>
        await db.Set<RoleHistoryEntry>()
            .Where(entry => entry.Role == role)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Newest)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    /// <summary>Gives back what a change took and takes what it gave; later changes to other permissions stay.</summary>
    /// <param name="role">The role.</param>
    /// <param name="id">The change.</param>
    /// <exception cref="UserRefusedException">There is no such change, or what a role's page would refuse too.</exception>
    public async Task<RoleChange> UndoAsync(string role, Guid id, CancellationToken cancellationToken = default)
    {
        var entry = await db.Set<RoleHistoryEntry>().AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == id && candidate.Role == role, cancellationToken)
            ?? throw new UserRefusedException("", "その変更は見つかりません。画面を開き直してください。", "There is no such change. Open the page again.");
        var given = await roles.GivenAsync(await roles.EnsureAsync(role, cancellationToken), cancellationToken);
        var wanted = given.Except(entry.AddedNames, StringComparer.Ordinal).Union(entry.RemovedNames, StringComparer.Ordinal).ToList();
        return await save.ExecuteAsync(role, wanted, RoleDetails.MarkOf(given), cancellationToken);
    }
}
