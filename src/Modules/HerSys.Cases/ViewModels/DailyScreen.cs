namespace HerSys.Cases.ViewModels;

/// <summary>The screen けさの一覧.</summary>
public sealed class DailyScreen
{
    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When the list was made (UTC); null where there is none.</summary>
    public DateTimeOffset? MadeAt { get; init; }

    /// <summary>At what time of the day it is made.</summary>
    public required TimeOnly DueAt { get; init; }

    /// <summary>The people of the page.</summary>
    public required IReadOnlyList<DailyLine> Lines { get; init; }

    /// <summary>Names of health centers.</summary>
    public required IReadOnlyDictionary<Guid, string> Names { get; init; }

    /// <summary>How many stand on the list.</summary>
    public int People { get; init; }

    /// <summary>For how many nothing has changed since.</summary>
    public int Open { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Address of the list as CSV.</summary>
    public required string CsvUrl { get; init; }

    /// <summary>Name of a health center.</summary>
    public string? NameOf(Guid? id) => id is { } known && Names.TryGetValue(known, out var name) ? name : null;
}
