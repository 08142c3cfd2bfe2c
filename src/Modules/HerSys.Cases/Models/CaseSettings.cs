using HerSys.Cases.Release;

namespace HerSys.Cases.Models;

/// <summary>What a tenant decides about its cases.</summary>
public sealed class CaseSettings
{
    /// <summary>How hours after an improvement are counted where only the day is known (domain.md 3.2).</summary>
    public DateOnlyImprovement DateOnlyImprovement { get; set; } = DateOnlyImprovement.FromEndOfDate;

    /// <summary>Hours after which 調整中 is overdue.</summary>
    public int AdjustingHours { get; set; } = 24;

    /// <summary>Hours after 解除可能日時 within which a release is decided; after them it is overdue (ステータスの更新).</summary>
    public int ReleaseDecisionHours { get; set; }

    /// <summary>Hours after a known end of a stay (departure, death) within which the status says what came of it.</summary>
    public int StayEndedHours { get; set; } = 12;

    /// <summary>Hours for which 不明 may stand.</summary>
    public int UnknownHours { get; set; } = 24;

    /// <summary>Time of the day, in the tenant's time zone, at which the daily list of overdue statuses is made.</summary>
    public TimeOnly DailyListAt { get; set; } = new(8, 0);

    /// <summary>Days for which an institution still sees a patient after discharge (domain.md 7).</summary>
    public int VisibleDaysAfterDischarge { get; set; } = 30;

    /// <summary>
    /// 制度の基準日: law and forms are taken as they stood on this day, for training and demonstrations, since case
    /// notification ended in 2023; null, in service, takes each record by the rules of its own dates.
    /// </summary>
    public DateOnly? RulesAsOf { get; set; }
}
