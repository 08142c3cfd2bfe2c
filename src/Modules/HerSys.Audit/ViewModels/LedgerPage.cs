using System.Globalization;
using HerSys.Audit.Contracts;
using HerSys.Audit.Services;
using HerSys.Platform.Auditing;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Audit.ViewModels;

/// <summary>The screen of the ledger.</summary>
/// <param name="search">What was asked; its fields are the form's.</param>
/// <param name="found">What was found.</param>
public sealed class LedgerPage(LedgerSearch search, AuditPage found)
{
    public string? Actor => search.Actor;

    public AuditAction? Action => search.Action;

    public string? From => search.From;

    public string? Until => search.Until;

    public string? Person => search.Person;

    /// <summary>The entries, newest first.</summary>
    public IReadOnlyList<AuditLine> Lines => found.Lines;

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Address of the first page; null when this is it.</summary>
    public string? FirstUrl { get; init; }

    /// <summary>Address of the same search as CSV.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>The actions to choose from.</summary>
    public IEnumerable<SelectListItem> Actions => Enum.GetValues<AuditAction>()
        .Select(action => new SelectListItem(ActionLabels.Of(action).In(CultureInfo.CurrentUICulture), action.ToString()));
}
