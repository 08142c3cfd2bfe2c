using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Applications;

/// <summary>What is typed to refuse an application.</summary>
public sealed class RefuseForm
{
    /// <summary>Why.</summary>
    [Display(Name = "承認しない理由")]
    [DataType(DataType.MultilineText)]
    public string? Reason { get; set; }
}
