using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Account;

/// <summary>The second step of signing in.</summary>
public sealed class CodeForm
{
    /// <summary>The proof that the password was right.</summary>
    public string? Ticket { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>A code of the app, or a recovery code.</summary>
    [Display(Name = "確認コード")]
    public string? Code { get; set; }
}
