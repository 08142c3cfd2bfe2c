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
}
