using System.ComponentModel.DataAnnotations;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.ViewModels;

/// <summary>How much of the notification is asked while notifications surge (逼迫時の様式).</summary>
public sealed class SurgePage
{
    /// <summary>How much.</summary>
    [Display(Name = "たずねる範囲")]
    public FormDepth Depth { get; set; }

    /// <summary>First day, as typed.</summary>
    [Display(Name = "いつから")]
    public string? From { get; set; }

    /// <summary>Last day, as typed; blank while no end is known.</summary>
    [Display(Name = "いつまで")]
    public string? Until { get; set; }

    /// <summary>理由.</summary>
    [Display(Name = "変える理由")]
    [StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>The three depths with how many items each asks.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Depths { get; set; } = [];

    /// <summary>What is asked today.</summary>
    [BindNever]
    public string Now { get; set; } = "";

    /// <summary>Everything that was set, the newest first.</summary>
    [BindNever]
    public IReadOnlyList<SurgePeriod> History { get; set; } = [];

    /// <summary>Notifications that were first filed short.</summary>
    [BindNever]
    public int Shortened { get; set; }

    /// <summary>How many of them were completed.</summary>
    [BindNever]
    public int Completed { get; set; }

    /// <summary>Completed, in percent; null where nothing was left out.</summary>
    public int? Percent => Shortened == 0 ? null : Completed * 100 / Shortened;
}
