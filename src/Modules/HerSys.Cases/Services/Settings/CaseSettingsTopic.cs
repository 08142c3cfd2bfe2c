using System.Globalization;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Platform.Mvc.Configuration;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;

namespace HerSys.Cases.Services.Settings;

/// <summary>What a tenant decides about its cases, as configuration.</summary>
internal sealed class CaseSettingsTopic(ISiteService site, ITexts texts) : SettingsTopic<CaseSettings>(site)
{
    public override string Permission => CasePermissions.ManageCaseSettings;

    protected override IReadOnlyList<SettingsField<CaseSettings>> Fields { get; } =
    [
        new(
            nameof(CaseSettings.DateOnlyImprovement),
            texts["症状軽快の日だけが分かるときの数え方"],
            settings => texts[CaseSettingsWords.Of(settings.DateOnlyImprovement)],
            settings => Enum.IsDefined(settings.DateOnlyImprovement) ? null : texts["2つのうちどちらかを選んでください。"]),
        Number(nameof(CaseSettings.AdjustingHours), texts["「調整中」のままでよい時間"], settings => settings.AdjustingHours, 1, ReadCaseSettingsForm.LongestHours),
        Number(nameof(CaseSettings.ReleaseDecisionHours), texts["解除できる日時から決めるまでの時間"], settings => settings.ReleaseDecisionHours, 0, ReadCaseSettingsForm.LongestHours),
        Number(nameof(CaseSettings.StayEndedHours), texts["退院・退所のあとステータスを更新するまでの時間"], settings => settings.StayEndedHours, 0, ReadCaseSettingsForm.LongestHours),
        Number(nameof(CaseSettings.UnknownHours), texts["「不明」のままでよい時間"], settings => settings.UnknownHours, 1, ReadCaseSettingsForm.LongestHours),
        new(
            nameof(CaseSettings.DailyListAt),
            texts["毎日の一覧を作る時刻"],
            settings => settings.DailyListAt.ToString("HH:mm", CultureInfo.InvariantCulture),
            _ => null),
        Number(nameof(CaseSettings.VisibleDaysAfterDischarge), texts["退院のあと医療機関が記録を見られる日数"], settings => settings.VisibleDaysAfterDischarge, 0, ReadCaseSettingsForm.LongestDays),
        new(nameof(CaseSettings.RulesAsOf), texts["制度の基準日"], settings => settings.RulesAsOf is { } day ? CaseSettingsWords.Day(day) : "", _ => null),
    ];

    private static SettingsField<CaseSettings> Number(string name, string caption, Func<CaseSettings, int> value, int least, int most) =>
        new(name, caption, settings => value(settings).ToString(CultureInfo.InvariantCulture), settings => Outside(value(settings), least, most));
}
