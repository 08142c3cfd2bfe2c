using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.Tokens;

/// <summary>What is typed to make a token.</summary>
public sealed class TokenForm
{
    /// <summary>What it is for.</summary>
    [Display(Name = "使い道")]
    [Required]
    [StringLength(100)]
    public string? Name { get; set; }

    /// <summary>How many days it works.</summary>
    [Display(Name = "使える日数")]
    public int Days { get; set; } = 90;
}
