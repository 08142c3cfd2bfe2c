using HerSys.Cases.Models;
using HerSys.Cases.Release;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.ViewModels;

/// <summary>The form that records or corrects a test to end isolation (陰性確認の検査, 検査キット); days and times as typed.</summary>
public sealed class ReleaseTestForm : CaseForm
{
    /// <summary>Specimen or kit.</summary>
    public ReleaseTestKind Kind { get; set; }

    /// <summary>採取した日.</summary>
    public string? Day { get; set; }

    /// <summary>採取した時刻.</summary>
    public string? Time { get; set; }

    /// <summary>検査の方法.</summary>
    public TestMethod Method { get; set; }

    /// <summary>結果.</summary>
    public SpecimenOutcome? Outcome { get; set; }

    /// <summary>結果が分かった日.</summary>
    public string? ResultDay { get; set; }

    /// <summary>結果が分かった時刻.</summary>
    public string? ResultTime { get; set; }

    /// <summary>Whether the kit is approved, as chosen.</summary>
    public bool? Approved { get; set; }

    /// <summary>Takes the entry back (取消し).</summary>
    public bool TakeBack { get; set; }

    /// <summary>The entry that is corrected, in words; null for a new one.</summary>
    [BindNever]
    public string? Corrects { get; set; }

    /// <summary>Address to which the form is sent.</summary>
    [BindNever]
    public string PostUrl { get; set; } = "";
}
