using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;

namespace HerSys.Cases.ViewModels;

/// <summary>An entry that its maker can still undo.</summary>
/// <param name="Row">Whose.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="Status">What it says.</param>
/// <param name="Until">Until when it can be undone (UTC).</param>
public sealed record UndoableEntry(CaseRow Row, Guid EntryId, CaseStatus Status, DateTimeOffset Until);
