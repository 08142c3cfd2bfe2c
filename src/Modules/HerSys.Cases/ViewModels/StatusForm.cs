using HerSys.Cases.Statuses;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>The form that sets or corrects the current status.</summary>
public sealed class StatusForm : CaseForm
{
    /// <summary>Canonical code.</summary>
    public string? Code { get; set; }

    /// <summary>Day from which it applies, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>Time of the day, if known, as typed.</summary>
    public string? Time { get; set; }

    /// <summary>The place, where it is an organisation.</summary>
    public Guid? Place { get; set; }

    /// <summary>The place in words, or the room.</summary>
    public string? PlaceText { get; set; }

    /// <summary>決定した人.</summary>
    public string? DecidedBy { get; set; }

    /// <summary>死亡年月日 as typed.</summary>
    public string? DeathDate { get; set; }

    /// <summary>The statuses that may be chosen.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Statuses { get; set; } = [];

    /// <summary>The places that suit the chosen status.</summary>
    [BindNever]
    public IReadOnlyList<SelectListItem> Places { get; set; } = [];

    /// <summary>The entry that is corrected, in words; null when the status is set anew.</summary>
    [BindNever]
    public string? Corrects { get; set; }

    /// <summary>Address to which the form is sent.</summary>
    [BindNever]
    public string PostUrl { get; set; } = "";

    /// <summary>The chosen status, if it exists.</summary>
    public CaseStatus? Status => CaseStatuses.TryGet(Code, out var status) ? status : null;
}
