namespace HerSys.Cases.Release;

/// <summary>What came out of a specimen.</summary>
public enum SpecimenOutcome
{
    /// <summary>No result yet (結果待ち).</summary>
    Pending,

    /// <summary>陰性.</summary>
    Negative,

    /// <summary>陽性.</summary>
    Positive,
}
