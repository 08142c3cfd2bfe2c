using HerSys.Cases.Contracts;
using HerSys.Cases.Identifiers;
using HerSys.Cases.Services.Columns;
using HerSys.Japan;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>The screen 患者一覧.</summary>
/// <param name="form">What was asked.</param>
/// <param name="found">What was found.</param>
public sealed class CaseListPage(CaseListForm form, CasePage found)
{
    public string? Q => form.Q;

    /// <summary>Whether ten digits were asked for that are no HER-SYS ID: one of them was misheard or mistyped.</summary>
    public bool IsMistypedId => DigitText.Compact(form.Q) is { Length: HerSysId.Digits } digits && DigitText.IsDigits(digits) && !digits.StartsWith('0') && !HerSysId.TryParse(digits, out _);

    public string? Status => form.Status;

    public string? Day => form.Day;

    public string? Release => form.Release;

    public string? From => form.From;

    public string? Until => form.Until;

    public string? ReceivedFrom => form.ReceivedFrom;

    public string? ReceivedUntil => form.ReceivedUntil;

    public string? DiagnosedFrom => form.DiagnosedFrom;

    public string? DiagnosedUntil => form.DiagnosedUntil;

    public string? OnsetFrom => form.OnsetFrom;

    public string? OnsetUntil => form.OnsetUntil;

    public string? Type => form.Type;

    public string? Institution => form.Institution;

    public string? Severity => form.Severity;

    public string? Gap => form.Gap;

    public string? Center => form.Center;

    public string? Column => form.Column;

    public string? Value => form.Value;

    /// <summary>Order that was asked for; null where the role's is in use.</summary>
    public string? AskedSort => form.Sort;

    /// <summary>Order in use, as the heads of columns name it.</summary>
    public required string Sort { get; init; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<CaseRow> Rows => found.Rows;

    /// <summary>How much of each case is shown.</summary>
    public CaseDetailLevel Level => found.Level;

    /// <summary>Today in the tenant's time zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The tenant's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>Now (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Conditions in use, each with the address that takes it away.</summary>
    public IReadOnlyList<CaseListChip> Chips { get; init; } = [];

    /// <summary>Columns of the table.</summary>
    public required IReadOnlyList<ListColumn> Columns { get; init; }

    /// <summary>Columns that the reader may choose from.</summary>
    public required IReadOnlyList<ListColumn> AllColumns { get; init; }

    /// <summary>What columns need beside the rows.</summary>
    public required ColumnContext Context { get; init; }

    /// <summary>Institutions to choose from; empty where there are none or too many.</summary>
    public IReadOnlyList<SelectListItem> Institutions { get; init; } = [];

    /// <summary>Columns of other modules by which the list can be narrowed; empty for readers who see less than all of a case.</summary>
    public IReadOnlyList<SelectListItem> Brought { get; init; } = [];

    /// <summary>Health centers to choose from; empty where there is only one.</summary>
    public IReadOnlyList<SelectListItem> Centers { get; init; } = [];

    /// <summary>Contractors whom the reader may give the calls of ticked people; empty for readers who may not.</summary>
    public IReadOnlyList<SelectListItem> Contractors { get; init; } = [];

    /// <summary>Address of this page, to come back to.</summary>
    public string? Here { get; init; }

    /// <summary>Address of the download of what is shown; null for readers who may not.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Address of the first page; null when this is it.</summary>
    public string? FirstUrl { get; init; }

    /// <summary>Address of the list of everybody under these words, where the status narrows it.</summary>
    public string? EverybodyUrl { get; init; }

    /// <summary>Whether conditions in the folded part are in use.</summary>
    public bool HasMore => new[]
    {
        Severity, Gap, Center, Until, Release, Type, Institution, ReceivedFrom, ReceivedUntil, DiagnosedFrom, DiagnosedUntil, OnsetFrom, OnsetUntil,
        Column,
    }.Any(condition => !string.IsNullOrEmpty(condition));
}
