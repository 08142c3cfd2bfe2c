namespace HerSys.Reporting.ViewModels;

/// <summary>The list: what to receive, or what one notified.</summary>
public sealed record ListPage
{
    /// <summary>The views.</summary>
    public required IReadOnlyList<ListTab> Tabs { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<NotificationRow> Rows { get; init; }

    /// <summary>Name of the view in the address.</summary>
    public required string State { get; init; }

    /// <summary>What is searched for, as typed.</summary>
    public string? Text { get; init; }

    /// <summary>The next page.</summary>
    public string? NextUrl { get; init; }

    /// <summary>The first page, where this is another.</summary>
    public string? FirstUrl { get; init; }

    /// <summary>Whether the rows are in different states.</summary>
    public bool ShowsState { get; init; }

    /// <summary>Whether rows can be received together.</summary>
    public bool CanReceive { get; init; }

    /// <summary>Whether the actor writes notifications.</summary>
    public bool CanFile { get; init; }

    /// <summary>Whether the rows are work to be done: oldest and most urgent first.</summary>
    public bool IsWork { get; init; }
}
