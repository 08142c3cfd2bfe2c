using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Users.ViewModels.Account;

/// <summary>The page of sign-in with a code.</summary>
public sealed class TwoFactorForm
{
    /// <summary>A code of the app, or a recovery code.</summary>
    [Display(Name = "確認コード")]
    public string? Code { get; set; }

    /// <summary>The password, to turn it off.</summary>
    [Display(Name = "いまのパスワード")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>Whether it is on.</summary>
    [BindNever]
    public bool IsOn { get; set; }

    /// <summary>Whether a duty was taken up: without one, the code may be what is missing.</summary>
    [BindNever]
    public bool HasDuty { get; set; }

    /// <summary>The key to type.</summary>
    [BindNever]
    public string Key { get; set; } = "";

    /// <summary>The address to scan.</summary>
    [BindNever]
    public string Uri { get; set; } = "";
}
