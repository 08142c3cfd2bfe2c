using System.Globalization;
using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.Recipes;

/// <summary>Works out what a file would change in the roles. Nobody grants what they do not hold, by a file neither.</summary>
public sealed class PlanRoles(GivenPermissions given, PermissionCatalog catalogue, GrantRules rules)
{
    private static readonly string[] KeysOfAdministrators = [UserPermissions.ManageRoles, UserPermissions.ManageUsers];

    /// <summary>The plan.</summary>
    public async Task<PlannedRoles> ExecuteAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var standing = await given.ReadAsync(cancellationToken);
        var changes = new List<PlannedRole>();
        var refusals = new List<ConfigurationRefusal>();
        if (step["roles"] is not (null or JsonArray))
        {
            refusals.Add(new ConfigurationRefusal("roles", UiText.Of("書き方が違います。[ ] で囲んで書きます。", "It is not written right: it must be a list in [ ].")));
        }

        foreach (var item in step["roles"] as JsonArray ?? [])
        {
            if (item is not JsonObject json || RecipeText.Text(json, "role") is not { } role || !RoleNames.All.Contains(role, StringComparer.Ordinal))
            {
                refusals.Add(new ConfigurationRefusal(NameOf(item), UiText.Of("この名前の役割はありません。", "There is no role of this name.")));
            }
            else if (changes.Any(change => change.Role == role))
            {
                refusals.Add(new ConfigurationRefusal(Label(role), UiText.Of("同じ役割が2回書かれています。1つにまとめてください。", "The role is written twice. Put both into one.")));
            }
            else
            {
                changes.Add(new PlannedRole(role, await PlanAsync(role, json, standing[role].ToHashSet(StringComparer.Ordinal), refusals)));
            }
        }

        return new PlannedRoles([.. changes.Where(change => !change.Change.IsEmpty)], refusals);
    }

    private async Task<RoleChange> PlanAsync(string role, JsonObject item, IReadOnlySet<string> standing, List<ConfigurationRefusal> refusals)
    {
        var wanted = RecipeText.Texts(item, "permissions").Distinct(StringComparer.Ordinal).ToList();
        var known = catalogue.All.ToDictionary(permission => permission.Name, permission => permission);
        refusals.AddRange(wanted.Where(name => !known.ContainsKey(name)).Select(name => new ConfigurationRefusal(
            $"{Label(role)}: {name}",
            UiText.Of("この権限を知っている機能が入っていません。機能を入れてから、もう一度比べてください。", "No feature that is on knows this permission. Switch the feature on, then compare again."))));
        var grantable = await rules.GrantableAsync(role);
        var added = wanted.Where(name => known.ContainsKey(name) && !standing.Contains(name)).ToLookup(grantable.Contains);
        refusals.AddRange(added[false].Select(name => new ConfigurationRefusal(
            $"{Label(role)}: {UiText.Of(known[name].Description, known[name].DescriptionEn)}",
            UiText.Of("自分が持たない権限は、加えられません。その権限を持つ管理者に取り込んでもらってください。", "You do not hold this permission, so you cannot give it. Ask an administrator who holds it to bring the file in."))));
        var taken = IsExact(item) ? standing.Where(known.ContainsKey).Except(wanted, StringComparer.Ordinal).ToLookup(name => IsKey(role, name)) : null;
        refusals.AddRange((taken?[true] ?? []).Select(name => new ConfigurationRefusal(
            $"{Label(role)}: {UiText.Of(known[name].Description, known[name].DescriptionEn)}",
            UiText.Of("管理者の役割からは外せません。外すと、だれも元に戻せなくなります。", "It cannot be taken from an administrator's role: nobody could undo it."))));
        return new RoleChange(
            [.. added[true].Order(StringComparer.Ordinal)],
            [.. (taken?[false] ?? []).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What of the rest an exact item takes from the role.</summary>
    internal static IReadOnlyList<string> TakenBy(string role, JsonObject item, IEnumerable<string> rest) =>
        IsExact(item) ? [.. rest.Where(name => !IsKey(role, name))] : [];

    private static bool IsExact(JsonObject item) => item["exact"] is JsonValue value && value.TryGetValue(out bool exact) && exact;

    private static bool IsKey(string role, string permission) =>
        role is RoleNames.TenantAdministrator or RoleNames.Operator && KeysOfAdministrators.Contains(permission, StringComparer.Ordinal);

    private static string Label(string role) => RoleLabels.Of(role).In(CultureInfo.CurrentUICulture);

    private static string NameOf(JsonNode? item) => item is JsonObject json && RecipeText.Text(json, "role") is { Length: > 0 } role ? role : "roles";
}
