using HerSys.Cases.Release;

namespace HerSys.Cases.Models;

/// <summary>What a tenant decides about its cases.</summary>
public sealed class CaseSettings
{
    /// <summary>How hours after an improvement are counted where only the day is known (domain.md 3.2).</summary>
    public DateOnlyImprovement DateOnlyImprovement { get; set; } = DateOnlyImprovement.FromEndOfDate;

    /// <summary>Hours after which 調整中 is overdue.</summary>
    public int AdjustingHours { get; set; } = 24;

    /// <summary>Days for which an institution still sees a patient after discharge (domain.md 7).</summary>
    public int VisibleDaysAfterDischarge { get; set; } = 30;

    /// <summary>
    /// 制度の基準日: law and forms are taken as they stood on this day, for training and demonstrations, since case
    /// notification ended in 2023; null, in service, takes each record by the rules of its own dates.
    /// </summary>
    public DateOnly? RulesAsOf { get; set; }
}
