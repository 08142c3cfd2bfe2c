using System.Globalization;
using HerSys.Exchange.Models;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>What a tenant decides about uploaded files, as configuration.</summary>
internal sealed class UploadSettingsTopic(ISiteService site, ITexts texts) : SettingsTopic<UploadSettings>(site)
{
    public override string Permission => ExchangePermissions.ManageImports;

    protected override IReadOnlyList<SettingsField<UploadSettings>> Fields { get; } =
    [
        new(
            nameof(UploadSettings.KeptHours),
            texts["確認されないファイルを残す時間"],
            settings => settings.KeptHours.ToString(CultureInfo.InvariantCulture),
            settings => Outside(settings.KeptHours, 1, UploadSettings.LongestHours)),
    ];
}
