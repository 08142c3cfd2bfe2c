using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.ViewModels;

/// <summary>The form that decides release (療養解除).</summary>
public sealed class ReleaseForm : CaseForm
{
    /// <summary>解除日, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>Time of the day, if it matters, as typed.</summary>
    public string? Time { get; set; }

    /// <summary>What the rules say, for the panel beside the form.</summary>
    [BindNever]
    public ReleasePanel? Panel { get; set; }

    /// <summary>Whether the reader may decide against the rules.</summary>
    [BindNever]
    public bool MayOverride { get; set; }
}
