using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Contracts;

/// <summary>Which overdue statuses are asked for.</summary>
public sealed record UpkeepTerms
{
    /// <summary>Of one health center.</summary>
    public Guid? HealthCenterId { get; init; }

    /// <summary>Of cases without a health center; goes before <see cref="HealthCenterId"/>.</summary>
    public bool WithoutHealthCenter { get; init; }

    /// <summary>Of one rule.</summary>
    public UpkeepRule? Rule { get; init; }
}
