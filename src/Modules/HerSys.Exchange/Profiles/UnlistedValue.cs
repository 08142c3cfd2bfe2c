namespace HerSys.Exchange.Profiles;

/// <summary>What happens to a value that the list of a column does not name.</summary>
public enum UnlistedValue
{
    /// <summary>It is read as the target reads values by itself.</summary>
    Read,

    /// <summary>It says nothing about this target.</summary>
    Ignore,

    /// <summary>The row is refused.</summary>
    Refuse,
}
