using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Applications;

/// <summary>What is typed to accept an application.</summary>
public sealed class AcceptForm
{
    /// <summary>The ID that the person gets.</summary>
    [Display(Name = "利用者ID")]
    [Required]
    public string? UserName { get; set; }
}
