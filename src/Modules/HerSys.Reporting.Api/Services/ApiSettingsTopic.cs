using System.Globalization;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Settings;
using HerSys.Reporting.Api.Models;

namespace HerSys.Reporting.Api.Services;

/// <summary>What a tenant decides about its interface for clinics' own systems, as configuration.</summary>
internal sealed class ApiSettingsTopic(ISiteService site) : SettingsTopic<ApiSettings>(site)
{
    private const int MostRequests = 100_000;

    public override string Permission => ReportingPermissions.ManageReporting;

    protected override IReadOnlyList<SettingsField<ApiSettings>> Fields { get; } =
    [
        new(
            nameof(ApiSettings.RequestsPerMinute),
            UiText.Of("医療機関のシステムからの、1分間の要求の上限", "Most requests in a minute from a clinic's own system"),
            settings => settings.RequestsPerMinute.ToString(CultureInfo.InvariantCulture),
            settings => Outside(settings.RequestsPerMinute, 1, MostRequests)),
    ];
}
