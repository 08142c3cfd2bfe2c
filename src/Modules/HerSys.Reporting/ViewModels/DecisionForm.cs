namespace HerSys.Reporting.ViewModels;

/// <summary>A decision that needs a reason: sending back, withdrawing.</summary>
public sealed record DecisionForm
{
    /// <summary>The revision on the screen.</summary>
    public int Revision { get; init; }

    /// <summary>理由, as typed.</summary>
    public string? Reason { get; init; }
}
