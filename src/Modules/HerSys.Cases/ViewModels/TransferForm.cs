namespace HerSys.Cases.ViewModels;

/// <summary>The form of 転院: to which hospital, and when.</summary>
public sealed class TransferForm : CaseForm
{
    /// <summary>Name or code of the hospital, as typed.</summary>
    public string? Hospital { get; set; }

    /// <summary>Day of the transfer, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>Time of the day, as typed.</summary>
    public string? Time { get; set; }
}
