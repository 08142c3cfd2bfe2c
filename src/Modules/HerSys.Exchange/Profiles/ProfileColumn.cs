namespace HerSys.Exchange.Profiles;

/// <summary>
/// How one column is read. Several columns may have the same target: the first that says something counts. The same
/// header may serve several targets.
/// </summary>
public sealed record ProfileColumn
{
    /// <summary>What the column says.</summary>
    public required ColumnTarget Target { get; init; }

    /// <summary>Headers under which the column was seen; the first one names it in messages.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    /// <summary>Whether a file without the column is refused.</summary>
    public bool Required { get; init; }

    /// <summary>Name of a list of values shared by profiles.</summary>
    public string? Map { get; init; }

    /// <summary>Values of this file and what they mean; null means that the value says nothing.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; init; } = new Dictionary<string, string?>();

    /// <summary>Whether a value applies as soon as the cell contains it, for remarks.</summary>
    public bool Contains { get; init; }

    /// <summary>Several values in one cell are separated by this; any of them may say something.</summary>
    public string? Separator { get; init; }

    /// <summary>What happens to other values.</summary>
    public UnlistedValue Unlisted { get; init; }
}
