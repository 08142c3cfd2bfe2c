using HerSys.Cases.Contracts;
using HerSys.Cases.Upkeep;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.ViewModels;

/// <summary>The screen ステータスの更新.</summary>
/// <param name="form">The filter, and what was typed.</param>
public sealed class UpkeepScreen(UpkeepForm form)
{
    public string? Center => form.Center;

    public string? Rule => form.Rule;

    public string? After => form.After;

    public string? Code => form.Code;

    public string? Day => form.Day;

    public string? Time => form.Time;

    public string? Reason => form.Reason;

    public IList<string> Picks => form.Picks;

    /// <summary>The people of the page.</summary>
    public required IReadOnlyList<UpkeepItem> Items { get; init; }

    /// <summary>How many per health center and rule, whatever the filter.</summary>
    public required IReadOnlyList<UpkeepCount> Counts { get; init; }

    /// <summary>Names of health centers and places.</summary>
    public required IReadOnlyDictionary<Guid, string> Names { get; init; }

    /// <summary>What can be set.</summary>
    public required IReadOnlyList<SelectListItem> Statuses { get; init; }

    /// <summary>What became of the last action.</summary>
    public UpkeepResult? Result { get; init; }

    /// <summary>What the reader set within the last ten minutes and can undo.</summary>
    public IReadOnlyList<UndoableEntry> Undoable { get; init; } = [];

    /// <summary>Now (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Address of the first page; null when this is it.</summary>
    public string? FirstUrl { get; init; }

    /// <summary>Address of this page.</summary>
    public required string Here { get; init; }

    /// <summary>How many in all.</summary>
    public int Total => Counts.Sum(count => count.People);

    /// <summary>Rows of the table of counts: each health center once.</summary>
    public IReadOnlyList<Guid?> Centers => [.. Counts.GroupBy(count => count.HealthCenterId).OrderByDescending(group => group.Sum(count => count.People)).Select(group => group.Key)];

    /// <summary>How many of a health center by a rule; all rules where none is named.</summary>
    public int PeopleOf(Guid? center, UpkeepRule? rule = null) =>
        Counts.Where(count => count.HealthCenterId == center && (rule is null || count.Rule == rule)).Sum(count => count.People);

    /// <summary>Name of an organisation.</summary>
    public string? NameOf(Guid? id) => id is { } known && Names.TryGetValue(known, out var name) ? name : null;

    /// <summary>Whether somebody was ticked.</summary>
    public bool IsPicked(Guid caseId) => form.Picks.Any(pick => UpkeepPick.Parse(pick)?.CaseId == caseId);
}
