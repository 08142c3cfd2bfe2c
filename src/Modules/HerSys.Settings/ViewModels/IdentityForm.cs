using System.ComponentModel.DataAnnotations;
using HerSys.Platform.Settings;
using Microsoft.AspNetCore.Http;

namespace HerSys.Settings.ViewModels;

/// <summary>How the government shows itself, as the form has it.</summary>
public class IdentityForm
{
    /// <summary>Name on the screens; empty for the tenant's own.</summary>
    [Display(Name = "画面に出す名前")]
    [StringLength(40)]
    public string? DisplayName { get; set; }

    /// <summary>Colour of the stripe as <c>#rrggbb</c>.</summary>
    [Display(Name = "色")]
    [Required]
    public string? Color { get; set; }

    /// <summary>A new logo.</summary>
    [Display(Name = "ロゴ")]
    public IFormFile? LogoFile { get; set; }

    /// <summary>Whether the present logo goes.</summary>
    [Display(Name = "いまのロゴをなくす")]
    public bool RemoveLogo { get; set; }

    /// <summary>Whom to ask.</summary>
    [Display(Name = "問い合わせ先の名前")]
    [StringLength(60)]
    public string? ContactName { get; set; }

    /// <summary>Telephone of the contact.</summary>
    [Display(Name = "問い合わせ先の電話")]
    public string? ContactPhone { get; set; }

    /// <summary>Fax for notifications while the system cannot be reached.</summary>
    [Display(Name = "発生届を受けるファクス")]
    public string? FaxNumber { get; set; }

    /// <summary>Number of the last change that the person saw.</summary>
    public int Seen { get; set; }

    /// <summary>Fills the form.</summary>
    public void Fill(SiteIdentity identity, int seen)
    {
        DisplayName = identity.DisplayName;
        Color = identity.Color;
        ContactName = identity.ContactName;
        ContactPhone = identity.ContactPhone;
        FaxNumber = identity.FaxNumber;
        Seen = seen;
    }
}
