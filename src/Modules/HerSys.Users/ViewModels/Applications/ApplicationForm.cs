using System.ComponentModel.DataAnnotations;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Applications;

namespace HerSys.Users.ViewModels.Applications;

/// <summary>What is typed to ask for an account.</summary>
public sealed class ApplicationForm
{
    /// <summary>Kind of the institution.</summary>
    [Display(Name = "職場の種類")]
    [Required(ErrorMessage = "職場の種類を選んでください。")]
    public OrganisationKind? InstitutionKind { get; set; }

    /// <summary>Name of the institution.</summary>
    [Display(Name = "職場の名称")]
    [Required]
    [StringLength(200)]
    public string? InstitutionName { get; set; }

    /// <summary>医療機関コード.</summary>
    [Display(Name = "医療機関コード")]
    [StringLength(40)]
    public string? InstitutionCode { get; set; }

    /// <summary>Telephone of the workplace.</summary>
    [Display(Name = "職場の電話番号")]
    [Required]
    public string? Phone { get; set; }

    /// <summary>The person's name.</summary>
    [Display(Name = "氏名")]
    [Required]
    [StringLength(100)]
    public string? Name { get; set; }

    /// <summary>The name in katakana.</summary>
    [Display(Name = "フリガナ")]
    [Required]
    [StringLength(100)]
    public string? Kana { get; set; }

    /// <summary>The role that is asked for.</summary>
    [Display(Name = "役割")]
    [Required(ErrorMessage = "役割を選んでください。")]
    public string? WishedRole { get; set; }

    /// <summary>Anything else.</summary>
    [Display(Name = "連絡事項")]
    [StringLength(400)]
    [DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    /// <summary>The application that it stands for.</summary>
    public NewApplication ToApplication() => new()
    {
        InstitutionKind = InstitutionKind!.Value,
        InstitutionName = InstitutionName,
        InstitutionCode = InstitutionCode,
        Name = Name,
        Kana = Kana,
        Phone = Phone,
        WishedRole = WishedRole,
        Note = Note,
    };
}
