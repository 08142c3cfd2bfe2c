namespace HerSys.Exchange.Profiles;

/// <summary>What many governments write alike.</summary>
public sealed record SharedValues
{
    /// <summary>Values that say that nothing is known (ー, 調査中, 不明).</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Words by which a date is only roughly known (初旬, 頃): it is not recorded, since a day would be invented.</summary>
    public required IReadOnlyList<string> RoughDates { get; init; }

    /// <summary>Lists of values by name.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Maps { get; init; }
}
