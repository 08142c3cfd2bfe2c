using System.ComponentModel.DataAnnotations;
using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.People;

/// <summary>What is typed to make an account.</summary>
public sealed class UserForm
{
    /// <summary>The name.</summary>
    [Display(Name = "氏名")]
    [Required]
    [StringLength(100)]
    public string? DisplayName { get; set; }

    /// <summary>The name in katakana.</summary>
    [Display(Name = "フリガナ")]
    [StringLength(100)]
    public string? Kana { get; set; }

    /// <summary>The ID.</summary>
    [Display(Name = "利用者ID")]
    [Required]
    public string? UserName { get; set; }

    /// <summary>Code or name of the organisation.</summary>
    [Display(Name = "組織")]
    public string? Organisation { get; set; }

    /// <summary>The role.</summary>
    [Display(Name = "役割")]
    [Required(ErrorMessage = "役割を選んでください。")]
    public string? Role { get; set; }

    /// <summary>The account that it stands for.</summary>
    public NewUser ToNewUser(string? organisation) => new(UserName!, DisplayName!, Role!, organisation, Kana: Kana);
}
