using System.Globalization;
using System.Text.Json.Nodes;
using HerSys.Platform.Auditing;
using HerSys.Platform.Configuration;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// What the roles may do. <c>"exact": true</c> means exactly the permissions named; without it they are only added.
/// </summary>
public sealed class RolesPart(
    TenantDbContext db, GivenPermissions given, PermissionCatalog catalogue, PlanRoles plan, RoleBook roles, RolePermissions permissions, IAuditLedger ledger)
    : IConfigurationPart
{
    /// <inheritdoc />
    public string Step => "roles";

    /// <inheritdoc />
    public string Title => UiText.Of("役割と権限", "Roles and permissions");

    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public string Permission => UserPermissions.ManageRoles;

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(CancellationToken cancellationToken)
    {
        var standing = await given.ReadAsync(cancellationToken);
        var known = catalogue.All.Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        return new JsonObject
        {
            ["roles"] = new JsonArray([.. RoleNames.All.Order(StringComparer.Ordinal).Select(role => Item(role, standing[role].Where(known.Contains)))]),
        };
    }

    /// <inheritdoc />
    public async Task<ConfigurationComparison> CompareAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var planned = await plan.ExecuteAsync(step, cancellationToken);
        var words = catalogue.All.ToDictionary(permission => permission.Name, permission => UiText.Of(permission.Description, permission.DescriptionEn));
        return new ConfigurationComparison([.. planned.Changes.SelectMany(change => Lines(change, words))], planned.Refusals);
    }

    /// <inheritdoc />
    public async Task ApplyAsync(JsonObject step, CancellationToken cancellationToken)
    {
        foreach (var wanted in (await plan.ExecuteAsync(step, cancellationToken)).Changes)
        {
            var role = await roles.EnsureAsync(wanted.Role, cancellationToken);
            var change = await roles.ChangeAsync(role, wanted.Change.Given, wanted.Change.Taken, cancellationToken);
            ledger.Record(new AuditEntry(
                AuditAction.Administer, "role", wanted.Role, PersonId: null, $"設定のファイルから、役割「{RoleLabels.Of(wanted.Role).Ja}」の権限を変えました。", AuditJson.Of(change)));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public void Applied() => permissions.Forget();

    private static JsonObject Item(string role, IEnumerable<string> names) => new()
    {
        ["role"] = role,
        ["exact"] = true,
        ["permissions"] = new JsonArray([.. names.Order(StringComparer.Ordinal).Select(name => JsonValue.Create(name))]),
    };

    private static IEnumerable<ConfigurationLine> Lines(PlannedRole planned, Dictionary<string, string> words)
    {
        var role = RoleLabels.Of(planned.Role).In(CultureInfo.CurrentUICulture);
        return planned.Change.Given.Select(name => Line(name, isGiven: true)).Concat(planned.Change.Taken.Select(name => Line(name, isGiven: false)));

        ConfigurationLine Line(string name, bool isGiven) => new($"{role}: {words[name]}", Has(!isGiven), Has(isGiven));
    }

    private static string Has(bool has) => has ? UiText.Of("できる", "May") : UiText.Of("できない", "May not");
}
