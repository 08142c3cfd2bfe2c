namespace HerSys.Cases.Upkeep;

/// <summary>
/// Why a current status is out of date (現在のステータスの徹底). The numbers order lists: the smaller, the riskier. A case
/// falls under one rule at most, since what is expected follows from its status.
/// </summary>
public enum UpkeepRule
{
    /// <summary>調整中 for too long: nobody has taken charge of the person.</summary>
    Awaiting = 1,

    /// <summary>The stay is known to have ended, by departure or death, but the status still says that it lasts.</summary>
    StayEnded = 2,

    /// <summary>不明 for too long.</summary>
    Unknown = 3,

    /// <summary>解除可能日時 has passed and nobody has decided.</summary>
    Release = 4,
}
