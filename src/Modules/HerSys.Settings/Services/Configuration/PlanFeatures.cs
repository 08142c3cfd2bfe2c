using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;
using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Shells;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Works out which features a file would switch, within the profiles that the operator gave.</summary>
internal sealed class PlanFeatures(ShellSettings tenant, IExtensionCatalog extensions, ITenantCatalog catalog)
{
    public async Task<PlannedFeatures> ExecuteAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var profiles = await catalog.ListProfilesAsync(cancellationToken);
        var refusals = new List<ConfigurationRefusal>();
        var wantedOn = Texts(step, "enable").Where(id => !tenant.SelectedFeatures.Contains(id)).ToList();
        var wantedOff = Texts(step, "disable").Where(id => tenant.SelectedFeatures.Contains(id) && !wantedOn.Contains(id)).ToList();
        var on = wantedOn.Where(id => IsTaken(id, ReasonAgainst(id, profiles), refusals)).Order(StringComparer.Ordinal).ToList();
        var staying = WithNeeds(tenant.SelectedFeatures.Except(wantedOff, StringComparer.Ordinal).Concat(on));
        var off = wantedOff.Where(id => IsTaken(id, ReasonToKeep(id, staying), refusals)).Order(StringComparer.Ordinal).ToList();
        return new PlannedFeatures(on, off, refusals);
    }

    public string NameOf(string id) => extensions.Find(id)?.Name ?? id;

    private string? ReasonAgainst(string id, IReadOnlyList<FeatureProfile> profiles) => extensions.Find(id) switch
    {
        null => UiText.Of("この製品に、この機能はありません。", "This product has no such feature."),
        { DefaultTenantOnly: true } when !tenant.IsDefault => UiText.Of("運営者のテナントだけの機能です。", "This feature is for the operator's tenant only."),
        _ when WithNeeds([id]).Any(needed => !IsAllowed(needed, profiles)) => UiText.Of(
            "運営者が決めた機能の範囲の外です。運営者に機能プロファイルの変更を頼んでください。", "It is outside the features that the operator allows. Ask the operator to change the feature profile."),
        _ => null,
    };

    private bool IsAllowed(string id, IReadOnlyList<FeatureProfile> profiles) =>
        tenant.Features.Contains(id) || extensions.Find(id) is { IsAlwaysEnabled: true } || FeatureProfiles.Allows(id, tenant.FeatureProfiles, profiles);

    private string? ReasonToKeep(string id, HashSet<string> staying) => extensions.Find(id) is { IsAlwaysEnabled: true } || staying.Contains(id)
        ? UiText.Of("ほかの機能が必要としているので、止められません。", "Other features need it, so it cannot be switched off.")
        : null;

    private bool IsTaken(string id, string? reason, List<ConfigurationRefusal> refusals)
    {
        if (reason is not null)
        {
            refusals.Add(new ConfigurationRefusal(extensions.Find(id) is { } feature ? UiText.Of(feature.Name, feature.NameEn) : id, reason));
        }

        return reason is null;
    }

    private HashSet<string> WithNeeds(IEnumerable<string> ids)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(ids);
        while (waiting.TryPop(out var id))
        {
            if (all.Add(id))
            {
                foreach (var needed in extensions.Find(id)?.Dependencies ?? [])
                {
                    waiting.Push(needed);
                }
            }
        }

        return all;
    }

    private static IEnumerable<string> Texts(JsonObject step, string property) => step[property] is JsonArray values
        ? values.OfType<JsonValue>().Select(value => value.ToString()).Distinct(StringComparer.Ordinal)
        : [];
}
