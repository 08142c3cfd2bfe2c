using HerSys.Cases.Contracts;

namespace HerSys.Cases.ViewModels;

/// <summary>The form that records improvement (症状軽快) and severity (重症度).</summary>
public sealed class CourseForm : CaseForm
{
    /// <summary>Day of the improvement, as typed; empty takes it back.</summary>
    public string? Day { get; set; }

    /// <summary>Time of the day, if known, as typed.</summary>
    public string? Time { get; set; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; set; }
}
