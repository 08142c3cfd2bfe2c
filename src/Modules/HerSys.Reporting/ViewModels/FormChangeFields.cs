using System.ComponentModel.DataAnnotations;
using HerSys.Reporting.Models;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Reporting.ViewModels;

/// <summary>What every change of the form asks: from which day, why, and which state the person saw.</summary>
public abstract class FormChangeFields
{
    /// <summary>Number of the last revision on the screen.</summary>
    public int Seen { get; set; }

    /// <summary>First day, as typed.</summary>
    [Display(Name = "いつから")]
    public string? From { get; set; }

    /// <summary>理由.</summary>
    [Display(Name = "変える理由")]
    [StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>All revisions, the newest first.</summary>
    [BindNever]
    public IReadOnlyList<FormRevision> History { get; set; } = [];
}
