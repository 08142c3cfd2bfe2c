using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>The form that says which health center is in charge (管轄).</summary>
public sealed class AssignmentForm : CaseForm
{
    /// <summary>管轄保健所.</summary>
    public Guid? Center { get; set; }

    /// <summary>所在地の全国地方公共団体コード, as typed.</summary>
    public string? Municipality { get; set; }

    /// <summary>所在地.</summary>
    public string? Location { get; set; }

    /// <summary>Health centers to choose from.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Centers { get; set; } = [];

    /// <summary>Contractors that can be given the calls.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Contractors { get; set; } = [];

    /// <summary>Contractors that have the calls now.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Assigned { get; set; } = [];
}
