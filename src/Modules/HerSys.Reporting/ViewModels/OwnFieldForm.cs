using System.ComponentModel.DataAnnotations;
using HerSys.Reporting.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.ViewModels;

/// <summary>A tenant's own field, as its form has it.</summary>
public sealed class OwnFieldForm : FormChangeFields
{
    /// <summary>The question in Japanese.</summary>
    [Display(Name = "項目の名前(日本語)")]
    [StringLength(60)]
    public string? LabelJa { get; set; }

    /// <summary>The question in English.</summary>
    [Display(Name = "項目の名前(英語)")]
    [StringLength(60)]
    public string? LabelEn { get; set; }

    /// <summary>The code, without its prefix.</summary>
    [Display(Name = "コード")]
    public string? Code { get; set; }

    /// <summary>What to enter, in Japanese.</summary>
    [Display(Name = "説明(日本語)")]
    [StringLength(200)]
    public string? HelpJa { get; set; }

    /// <summary>What to enter, in English.</summary>
    [Display(Name = "説明(英語)")]
    [StringLength(200)]
    public string? HelpEn { get; set; }

    /// <summary>What it takes.</summary>
    [Display(Name = "答えの種類")]
    public FieldType Type { get; set; } = FieldType.Text;

    /// <summary>One option a line: Japanese, then English after a slash.</summary>
    [Display(Name = "選択肢")]
    [StringLength(4000)]
    [DataType(DataType.MultilineText)]
    public string? Options { get; set; }

    /// <summary>The section on whose part of the page it stands.</summary>
    [Display(Name = "置くところ")]
    public string? Section { get; set; }

    /// <summary>How urgently it is needed.</summary>
    [Display(Name = "入力の優先順位")]
    public FieldTier Tier { get; set; } = FieldTier.T3;

    /// <summary>Whether it must be filled.</summary>
    [Display(Name = "必須にする")]
    public bool IsRequired { get; set; }

    /// <summary>Whether the field is new.</summary>
    [BindNever]
    public bool IsNew { get; set; } = true;

    /// <summary>The kinds of answers.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Types { get; set; } = [];

    /// <summary>The sections.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Sections { get; set; } = [];

    /// <summary>The tiers.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Tiers { get; set; } = [];
}
