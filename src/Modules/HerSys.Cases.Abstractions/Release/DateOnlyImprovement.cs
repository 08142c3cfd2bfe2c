namespace HerSys.Cases.Release;

/// <summary>How to count hours after an improvement of which only the date is known; a choice of the tenant.</summary>
public enum DateOnlyImprovement
{
    /// <summary>From the end of that date: the conservative reading and the default.</summary>
    FromEndOfDate,

    /// <summary>In whole days from that date: 72 hours after 10 August end at 00:00 of 13 August.</summary>
    WholeDays,
}
