using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Account;

/// <summary>What is typed to guard sign-in.</summary>
public sealed class SignInGuardForm
{
    /// <summary>Wrong sign-ins allowed from one address.</summary>
    [Display(Name = "1つの回線から許すまちがいの回数")]
    [Required]
    public int? MostWrongPerAddress { get; set; }

    /// <summary>Minutes.</summary>
    [Display(Name = "数える時間と休止の長さ(分)")]
    [Required]
    public int? AddressMinutes { get; set; }

    /// <summary>Roles that must sign in with a code too.</summary>
    public IReadOnlyList<string>? TwoFactorRoles { get; set; }
}
