using System.ComponentModel.DataAnnotations;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.ViewModels;

/// <summary>The nation's tiers (入力の優先順位).</summary>
public sealed class TierPage
{
    /// <summary>The item.</summary>
    [Display(Name = "項目")]
    public string? Code { get; set; }

    /// <summary>Its tier.</summary>
    [Display(Name = "入力の優先順位")]
    public FieldTier Tier { get; set; } = FieldTier.T2;

    /// <summary>First day, as typed.</summary>
    [Display(Name = "いつから")]
    public string? From { get; set; }

    /// <summary>理由.</summary>
    [Display(Name = "変える理由")]
    [StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>The items.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Items { get; set; } = [];

    /// <summary>The tiers.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Tiers { get; set; } = [];

    /// <summary>Names of the items by code.</summary>
    [BindNever]
    public IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    /// <summary>All changes, the newest first.</summary>
    [BindNever]
    public IReadOnlyList<TierChange> History { get; set; } = [];
}
