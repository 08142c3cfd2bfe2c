using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.ViewModels;

/// <summary>What a tenant decides about its notifications, as the form has it.</summary>
public sealed class ReportingSettingsForm
{
    /// <summary>Version that is used whatever the day; empty for the one in force.</summary>
    [Display(Name = "使う様式")]
    public string? FormVersion { get; set; }

    /// <summary>One place a line: name and code.</summary>
    [Display(Name = "管轄の地名")]
    [DataType(DataType.MultilineText)]
    [StringLength(20000)]
    public string? Places { get; set; }

    /// <summary>The versions that there are.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Versions { get; set; } = [];

    /// <summary>The version that a new notification uses today.</summary>
    [BindNever]
    public string InUse { get; set; } = "";
}
