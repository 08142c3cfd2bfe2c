using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Account;

/// <summary>What is typed to sign in.</summary>
public sealed class SignInForm
{
    /// <summary>The ID.</summary>
    [Display(Name = "利用者ID")]
    [Required]
    [StringLength(60)]
    public string? UserName { get; set; }

    /// <summary>The password; never written back.</summary>
    [Display(Name = "パスワード")]
    [Required]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>The page that somebody wanted to open.</summary>
    public string? ReturnUrl { get; set; }
}
