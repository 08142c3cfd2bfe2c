namespace HerSys.Cases.Statuses;

/// <summary>A change with its neighbours in the history.</summary>
internal sealed class StatusChangeInTime(StatusChange change, CaseStatus status, StatusContext context)
{
    internal StatusChange Change => change;

    internal CaseStatus Status => status;

    internal StatusContext Context => context;

    internal DateOnly StartDay => context.DayOf(change.Start);

    internal bool HasReason => !string.IsNullOrWhiteSpace(change.Reason);

    /// <summary>The status in force when the change begins, if any.</summary>
    internal CaseStatus? Before { get; } = context.History
        .Where(entry => entry.Start <= change.Start)
        .OrderBy(entry => entry.Start)
        .Select(entry => CaseStatuses.TryGet(entry.Code, out var found) ? found : null)
        .LastOrDefault();

    /// <summary>The next entry after the start of the change, if any.</summary>
    internal StatusEntry? After { get; } = context.History
        .Where(entry => entry.Start > change.Start)
        .MinBy(entry => entry.Start);
}
