using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Users.ViewModels.Account;

/// <summary>What is typed behind a one-time link.</summary>
public sealed class SetPasswordForm
{
    /// <summary>The link's token.</summary>
    public string? Token { get; set; }

    /// <summary>The new password.</summary>
    [Display(Name = "新しいパスワード")]
    [Required]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>The person's ID, to be remembered.</summary>
    [BindNever]
    public string? UserName { get; set; }

    /// <summary>The person's name.</summary>
    [BindNever]
    public string? DisplayName { get; set; }
}
