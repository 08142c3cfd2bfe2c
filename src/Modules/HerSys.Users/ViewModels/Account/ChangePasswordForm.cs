using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Users.ViewModels.Account;

/// <summary>What is typed to change the own password.</summary>
public sealed class ChangePasswordForm
{
    /// <summary>The password until now.</summary>
    [Display(Name = "いまのパスワード")]
    [Required]
    [DataType(DataType.Password)]
    public string? OldPassword { get; set; }

    /// <summary>The new one.</summary>
    [Display(Name = "新しいパスワード")]
    [Required]
    [DataType(DataType.Password)]
    public string? NewPassword { get; set; }

    /// <summary>The own ID, for password managers.</summary>
    [BindNever]
    public string? UserName { get; set; }
}
