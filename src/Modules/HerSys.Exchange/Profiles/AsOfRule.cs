namespace HerSys.Exchange.Profiles;

/// <summary>For which day the file speaks (基準日).</summary>
public sealed record AsOfRule
{
    /// <summary>A day that is fixed; null: the newest day in the file.</summary>
    public DateOnly? Fixed { get; init; }

    /// <summary>Dates of which the newest counts; empty: all of the file. Days in the future never count.</summary>
    public IReadOnlyList<ColumnTarget> NewestOf { get; init; } = [];
}
