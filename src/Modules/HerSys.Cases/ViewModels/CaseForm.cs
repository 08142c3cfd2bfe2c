using HerSys.Cases.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.ViewModels;

/// <summary>What every form about a case carries.</summary>
public abstract class CaseForm
{
    /// <summary>The version of the case that the person has on the screen.</summary>
    public long Version { get; set; }

    /// <summary>Rules whose warnings the person says they looked at.</summary>
    public IList<string> Acknowledged { get; set; } = new List<string>();

    /// <summary>理由.</summary>
    public string? Reason { get; set; }

    /// <summary>The case.</summary>
    [BindNever]
    public CaseRow? Row { get; set; }

    /// <summary>What should be looked at before it is done.</summary>
    [BindNever]
    public IReadOnlyList<CaseFinding> Questions { get; set; } = [];

    /// <summary>Somebody else was first.</summary>
    [BindNever]
    public CaseConflict? Conflict { get; set; }
}
