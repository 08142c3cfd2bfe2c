using System.ComponentModel.DataAnnotations;

namespace HerSys.Users.ViewModels.People;

/// <summary>What is typed to give a duty.</summary>
public sealed class DutyForm
{
    /// <summary>Code or name of the organisation.</summary>
    [Display(Name = "組織")]
    public string? Organisation { get; set; }

    /// <summary>The role.</summary>
    [Display(Name = "役割")]
    [Required(ErrorMessage = "役割を選んでください。")]
    public string? Role { get; set; }

    /// <summary>First day, in any notation.</summary>
    [Display(Name = "始まりの日")]
    public string? From { get; set; }

    /// <summary>Last day, in any notation.</summary>
    [Display(Name = "終わりの日")]
    public string? Until { get; set; }
}
