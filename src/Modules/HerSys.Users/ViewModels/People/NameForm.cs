using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.People;

/// <summary>What is typed to correct a name.</summary>
public sealed class NameForm
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
}
