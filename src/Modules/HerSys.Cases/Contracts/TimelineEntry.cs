using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>One entry of the record's timeline (これまでの記録).</summary>
/// <param name="At">When it happened, UTC; orders the timeline.</param>
/// <param name="Icon">Name of an icon of the theme.</param>
/// <param name="Title">What happened, in one line.</param>
public sealed record TimelineEntry(DateTimeOffset At, string Icon, BilingualText Title)
{
    /// <summary>The day, where no time of the day is known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>More about it.</summary>
    public BilingualText? Text { get; init; }

    /// <summary>Who recorded it, and from where.</summary>
    public string? By { get; init; }

    /// <summary><c>red</c> for an alert.</summary>
    public string? Kind { get; init; }

    /// <summary>Where one reads more, beginning with <c>~/</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Words of the link; 「くわしく見る」 without any.</summary>
    public BilingualText? UrlText { get; init; }

    /// <summary>What it belongs to, for those who look for one kind of entry.</summary>
    public TimelineTopic Topic { get; init; } = TimelineTopic.Record;

    /// <summary>Whether it was corrected later: it stays in sight, crossed out.</summary>
    public bool IsVoid { get; init; }
}
