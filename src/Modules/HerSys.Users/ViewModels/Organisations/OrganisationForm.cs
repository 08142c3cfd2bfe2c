using System.ComponentModel.DataAnnotations;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Organisations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Users.ViewModels.Organisations;

/// <summary>What is typed of an organisation.</summary>
public sealed class OrganisationForm
{
    private static readonly char[] Separators = [' ', '　', '\r', '\n', ',', '、'];

    /// <summary>Its id; null for a new one.</summary>
    [BindNever]
    public Guid? Id { get; set; }

    /// <summary>Whether it is the government that owns the tenant, which cannot be closed.</summary>
    [BindNever]
    public bool IsOwnGovernment { get; set; }

    /// <summary>Its kind; fixed once it exists.</summary>
    [Display(Name = "種類")]
    [Required(ErrorMessage = "種類を選んでください。")]
    public OrganisationKind? Kind { get; set; }

    /// <summary>Its name.</summary>
    [Display(Name = "名称")]
    [Required]
    [StringLength(200)]
    public string? Name { get; set; }

    /// <summary>The reading.</summary>
    [Display(Name = "フリガナ")]
    [StringLength(200)]
    public string? Kana { get; set; }

    /// <summary>医療機関コード, or its own number.</summary>
    [Display(Name = "コード")]
    public string? Code { get; set; }

    /// <summary>Telephone.</summary>
    [Display(Name = "電話番号")]
    public string? Phone { get; set; }

    /// <summary>Telephone at night and on holidays.</summary>
    [Display(Name = "夜間・休日の電話番号")]
    public string? AfterHoursPhone { get; set; }

    /// <summary>Postal address.</summary>
    [Display(Name = "住所")]
    [StringLength(400)]
    public string? Address { get; set; }

    /// <summary>Area of a health center, as codes between spaces or line breaks.</summary>
    [Display(Name = "管轄する市区町村")]
    [DataType(DataType.MultilineText)]
    public string? Area { get; set; }

    /// <summary>Whether people can use it.</summary>
    [Display(Name = "この組織を使う")]
    public bool IsActive { get; set; }

    /// <summary>The version that the person saw.</summary>
    public long Version { get; set; }

    /// <summary>The form of an organisation.</summary>
    public static OrganisationForm Of(Organisation organisation)
    {
        var form = new OrganisationForm
        {
            Name = organisation.Name,
            Kana = organisation.Kana,
            Code = organisation.Code,
            Phone = PhoneText.Of(organisation.Phone),
            AfterHoursPhone = PhoneText.Of(organisation.AfterHoursPhone),
            Address = organisation.Address,
            Area = string.Join('\n', organisation.ToInfo().MunicipalityCodes),
            IsActive = organisation.IsActive,
            Version = organisation.Version,
        };
        form.Describe(organisation);
        return form;
    }

    /// <summary>Fills in what cannot be typed.</summary>
    public void Describe(Organisation organisation)
    {
        Id = organisation.Id;
        Kind = organisation.Kind;
        IsOwnGovernment = organisation.IsOwnGovernment;
    }

    /// <summary>The change that it stands for.</summary>
    public OrganisationEdit ToEdit(Guid? id) => new()
    {
        Id = id,
        Version = Version,
        Kind = Kind!.Value,
        Name = Name,
        Kana = Kana,
        Code = Code,
        Phone = Phone,
        AfterHoursPhone = AfterHoursPhone,
        Address = Address,
        MunicipalityCodes = (Area ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries),
        IsActive = id is null || IsActive,
    };
}
