using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace HerSys.Users.ViewModels.Reshuffles;

/// <summary>What is sent to hand in a file of people.</summary>
public sealed class ReshuffleForm
{
    /// <summary>First day of new duties where a line names none, in any notation.</summary>
    [Display(Name = "いつから")]
    public string? StartsOn { get; set; }

    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }
}
