using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.People;

/// <summary>What is typed to lock an account.</summary>
public sealed class LockForm
{
    /// <summary>Why.</summary>
    [Display(Name = "ロックする理由")]
    [StringLength(400)]
    public string? Reason { get; set; }
}
