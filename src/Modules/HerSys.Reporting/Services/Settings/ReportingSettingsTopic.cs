using HerSys.Japan;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Configuration;

namespace HerSys.Reporting.Services.Settings;

/// <summary>The version of the form and the places of the area, as configuration.</summary>
internal sealed class ReportingSettingsTopic(ISiteService site, ITexts texts) : SettingsTopic<ReportingSettings>(site)
{
    private const int LongestName = 60;

    public override string Permission => ReportingPermissions.ManageReporting;

    protected override IReadOnlyList<SettingsField<ReportingSettings>> Fields { get; } =
    [
        new(
            nameof(ReportingSettings.FormVersion),
            texts["使う様式"],
            settings => settings.FormVersion.Length > 0 ? settings.FormVersion : texts["報告する日に使われている様式"],
            settings => settings.FormVersion.Length == 0 || FormCatalog.Embedded.TryGet(settings.FormVersion, out _)
                ? null
                : texts["この様式はありません。一覧から選んでください。"]),
        new(
            nameof(ReportingSettings.Places),
            texts["管轄の地名"],
            settings => PlaceLines.Write(settings.Places),
            settings => settings.Places.FirstOrDefault(place => !IsPlace(place)) is { } wrong
                ? UiText.Of($"地名「{wrong.Name}」の全国地方公共団体コードが正しくありません。6けたで書いてください。例: 472018", $"The municipality code of the place '{wrong.Name}' is wrong. Write six digits. Example: 472018")
                : null),
        new(
            nameof(ReportingSettings.Severities),
            texts["入力チェック"],
            settings => string.Join('\n', settings.Severities.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {FormWords.Severity(pair.Value)}")),
            settings => settings.Severities.Keys.FirstOrDefault(id => RuleCatalog.Find(id) is not { IsFixed: false }) is { } rule
                ? UiText.Of($"入力チェック {rule} の強さは変えられません。", $"Check {rule} cannot be changed.")
                : null),
    ];

    private static bool IsPlace(PlaceName place) => place.Name is { Length: > 0 and <= LongestName } && MunicipalityCode.TryParse(place.Code, out _);
}
