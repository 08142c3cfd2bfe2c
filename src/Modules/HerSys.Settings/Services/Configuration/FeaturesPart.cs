using System.Text.Json.Nodes;
using HerSys.Platform.Auditing;
using HerSys.Platform.Configuration;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Settings.Services.Features;

namespace HerSys.Settings.Services.Configuration;

/// <summary>
/// Features on and off, as recipe step <c>feature</c>: <c>{ "enable": ["..."], "disable": ["..."] }</c>. Which features a
/// tenant has stands in the catalogue of tenants, so they are switched after everything else is committed.
/// </summary>
internal sealed class FeaturesPart(
    ShellSettings tenant, ITenantService tenants, IExtensionCatalog extensions, ReadFeatureCards cards, PlanFeatures plan, IAuditLedger ledger, ITexts texts)
    : IConfigurationPart
{
    public const string StepName = "feature";

    public string Step => StepName;

    public string Title => texts["機能"];

    public int Order => 10;

    public string Permission => SettingsPermissions.ManageFeatures;

    public bool IsOutsideTransaction => true;

    public async Task<JsonObject> ExportAsync(CancellationToken cancellationToken)
    {
        var off = (await cards.ExecuteAsync(cancellationToken)).Where(card => card.CanSwitchOn).Select(card => card.Feature.Id);
        return new JsonObject { ["enable"] = List(tenant.SelectedFeatures), ["disable"] = List(off) };
    }

    public async Task<ConfigurationComparison> CompareAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var planned = await plan.ExecuteAsync(step, cancellationToken);
        return new ConfigurationComparison(
            [.. planned.Enable.Select(id => Line(id, isOn: true)), .. planned.Disable.Select(id => Line(id, isOn: false))],
            planned.Refusals);
    }

    public async Task ApplyAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var planned = await plan.ExecuteAsync(step, cancellationToken);
        await tenants.ChangeFeaturesAsync(tenant.Name, planned.Enable, planned.Disable, cancellationToken);
        foreach (var (id, on) in planned.Enable.Select(id => (id, true)).Concat(planned.Disable.Select(id => (id, false))))
        {
            // The switch is made: that it is on record must not depend on whether the browser still waits.
            await ledger.WriteAsync(
                new AuditEntry(AuditAction.Administer, FeatureAudit.Subject, id, PersonId: null, $"設定のファイルから、機能「{plan.NameOf(id)}」を{(on ? "入れました" : "止めました")}", on ? """{"on":true}""" : """{"on":false}"""),
                CancellationToken.None);
        }
    }

    private static JsonArray List(IEnumerable<string> ids) => [.. ids.Order(StringComparer.Ordinal).Select(id => JsonValue.Create(id))];

    private ConfigurationLine Line(string id, bool isOn) => new(
        extensions.Find(id) is { } feature ? UiText.Of(feature.Name, feature.NameEn) : id, OnOff(!isOn), OnOff(isOn));

    private static string OnOff(bool on) => on ? UiText.Of("入っている", "On") : UiText.Of("止まっている", "Off");
}
