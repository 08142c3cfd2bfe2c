using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Account;

/// <summary>Who forgot the password.</summary>
public sealed class ForgotPasswordForm
{
    /// <summary>The ID.</summary>
    [Display(Name = "利用者ID")]
    [Required]
    [StringLength(60)]
    public string? UserName { get; set; }
}
