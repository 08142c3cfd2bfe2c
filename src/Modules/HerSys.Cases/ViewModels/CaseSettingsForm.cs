using System.ComponentModel.DataAnnotations;

namespace HerSys.Cases.ViewModels;

/// <summary>What a tenant decides about its cases, as typed; numbers stay text so that a wrong one is shown again.</summary>
public class CaseSettingsForm
{
    /// <summary>How hours after an improvement count; name of <c>DateOnlyImprovement</c>.</summary>
    [Display(Name = "症状軽快の日だけが分かるときの数え方")]
    public string? DateOnlyImprovement { get; set; }

    /// <summary>Hours after which 調整中 is overdue.</summary>
    [Display(Name = "「調整中」のままでよい時間")]
    public string? AdjustingHours { get; set; }

    /// <summary>Hours after 解除可能日時.</summary>
    [Display(Name = "解除できる日時から決めるまでの時間")]
    public string? ReleaseDecisionHours { get; set; }

    /// <summary>Hours after the end of a stay.</summary>
    [Display(Name = "退院・退所のあとステータスを更新するまでの時間")]
    public string? StayEndedHours { get; set; }

    /// <summary>Hours for which 不明 may stand.</summary>
    [Display(Name = "「不明」のままでよい時間")]
    public string? UnknownHours { get; set; }

    /// <summary>Time of the daily list.</summary>
    [Display(Name = "毎日の一覧を作る時刻")]
    public string? DailyListAt { get; set; }

    /// <summary>Days after discharge.</summary>
    [Display(Name = "退院のあと医療機関が記録を見られる日数")]
    public string? VisibleDaysAfterDischarge { get; set; }

    /// <summary>制度の基準日; empty in service.</summary>
    [Display(Name = "制度の基準日")]
    public string? RulesAsOf { get; set; }

    /// <summary>Number of the last change that the person saw.</summary>
    public long Seen { get; set; }
}
