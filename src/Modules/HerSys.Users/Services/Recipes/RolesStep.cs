using System.Text.Json.Nodes;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// Recipe step <c>roles</c>: makes the roles of <see cref="RoleNames"/>, whose permissions the features bring, and gives
/// what the recipe adds: <c>{ "name": "roles", "roles": [{ "role": "Clerk", "permissions": ["..."] }] }</c>. <c>"exact": true</c>
/// beside the permissions takes all others from the role, but never the keys of an administrator.
/// </summary>
internal sealed class RolesStep(
    TenantDbContext db,
    RoleBook roles,
    PermissionCatalog catalogue,
    RolePermissions permissions,
    GrantRules rules,
    IAuditLedger ledger,
    RecipeActor actor) : IRecipeStepHandler
{
    public string Name => "roles";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        using var system = actor.Begin();
        foreach (var name in RoleNames.All)
        {
            await roles.EnsureAsync(name, cancellationToken);
        }

        foreach (var item in context.List("roles"))
        {
            await GrantAsync(context, item, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        permissions.Forget();
    }

    private async Task GrantAsync(RecipeStepContext context, JsonObject item, CancellationToken cancellationToken)
    {
        var name = context.Demand(item, "role");
        if (!RoleNames.All.Contains(name, StringComparer.Ordinal))
        {
            throw context.Malformed($"there is no role '{name}'. Known: {string.Join(", ", RoleNames.All)}.");
        }

        var wanted = RecipeText.Texts(item, "permissions");
        if (wanted.FirstOrDefault(permission => catalogue.All.All(known => known.Name != permission)) is { } unknown)
        {
            throw context.Malformed($"no feature that is on knows the permission '{unknown}'.");
        }

        var role = await roles.EnsureAsync(name, cancellationToken);
        var given = await roles.GivenAsync(role, cancellationToken);
        await rules.DemandAsync(name, [.. wanted.Except(given, StringComparer.Ordinal)]);
        var change = await roles.ChangeAsync(role, wanted, PlanRoles.TakenBy(name, item, given.Except(wanted, StringComparer.Ordinal).Where(catalogue.All.Select(known => known.Name).Contains)), cancellationToken);
        if (!change.IsEmpty)
        {
            ledger.Record(new AuditEntry(
                AuditAction.Administer, "role", name, PersonId: null, $"初期設定により、役割「{RoleLabels.Of(name).Ja}」に権限を与えました。", AuditJson.Of(change)));
        }
    }
}
