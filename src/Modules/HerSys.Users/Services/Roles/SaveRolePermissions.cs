using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Roles;

/// <summary>Says what a role may do.</summary>
public sealed class SaveRolePermissions(
    TenantDbContext db,
    PermissionCatalog catalogue,
    RoleBook roles,
    RolePermissions permissions,
    GrantRules rules,
    IAuditLedger ledger)
{
    private static readonly string[] KeysOfAdministrators = [UserPermissions.ManageRoles, UserPermissions.ManageUsers];

    /// <summary>Gives the role exactly these permissions of those that exist; others that it has stay untouched.</summary>
    /// <param name="roleName">The role, see <c>RoleNames</c>.</param>
    /// <param name="wanted">Names of the permissions that it shall have.</param>
    /// <param name="seen">The mark of what the actor saw (<see cref="RoleDetails.Mark"/>); null when that does not matter.</param>
    /// <exception cref="UserRefusedException">
    /// The role is unknown, somebody else changed it meanwhile, the actor gives what they do not hold, or nobody could
    /// undo the change.
    /// </exception>
    public async Task<RoleChange> ExecuteAsync(string roleName, IReadOnlyCollection<string> wanted, string? seen = null, CancellationToken cancellationToken = default)
    {
        if (!RoleNames.All.Contains(roleName, StringComparer.Ordinal))
        {
            throw new UserRefusedException("Role", "その役割はありません。一覧から選んでください。", "There is no such role. Choose one from the list.");
        }

        KeepAdministratorsIn(roleName, wanted);
        var known = catalogue.All.Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        var role = await roles.EnsureAsync(roleName, cancellationToken);
        var given = await roles.GivenAsync(role, cancellationToken);
        if (seen is not null && seen != RoleDetails.MarkOf(given))
        {
            throw new UserRefusedException(
                "",
                "ほかの人が先にこの役割を変えました。画面を開き直し、いまの内容を確かめてから、もう一度変えてください。",
                "Somebody else changed this role meanwhile. Open the page again, look at what it may do now, and change it again.");
        }

        await DemandGrantsAsync(roleName, [.. wanted.Where(name => known.Contains(name) && !given.Contains(name))], cancellationToken);
        var change = await roles.ChangeAsync(
            role,
            [.. wanted.Where(known.Contains)],
            [.. known.Except(wanted, StringComparer.Ordinal)],
            cancellationToken);
        if (!change.IsEmpty)
        {
            ledger.Record(new AuditEntry(
                AuditAction.Administer, "role", roleName, PersonId: null, $"役割「{RoleLabels.Of(roleName).Ja}」の権限を変えました。", AuditJson.Of(change)));
            await db.SaveChangesAsync(cancellationToken);
            permissions.Forget();
        }

        return change;
    }

    private async Task DemandGrantsAsync(string roleName, IReadOnlyList<string> added, CancellationToken cancellationToken)
    {
        try
        {
            await rules.DemandAsync(roleName, added);
        }
        catch (UserRefusedException refused)
        {
            await ledger.WriteAsync(
                new AuditEntry(AuditAction.Refuse, "role", roleName, PersonId: null, "自分が持たない権限を役割に加えることを断りました。", Reason: refused.Text.Ja),
                cancellationToken);
            throw;
        }
    }

    private static void KeepAdministratorsIn(string roleName, IReadOnlyCollection<string> wanted)
    {
        if (roleName is RoleNames.TenantAdministrator or RoleNames.Operator && KeysOfAdministrators.Except(wanted, StringComparer.Ordinal).Any())
        {
            throw new UserRefusedException(
                "Permissions",
                "管理者の役割から、役割の管理と利用者の管理は外せません。外すと、だれも元に戻せなくなります。2つの印を付けたままにしてください。",
                "Managing roles and managing people cannot be taken from an administrator's role: nobody could undo it. Leave both ticked.");
        }
    }
}
