namespace HerSys.Reporting.Models;

/// <summary>Where a notification stands between clinic and health center.</summary>
public enum NotificationState
{
    /// <summary>受理待ち: filed, not yet looked at.</summary>
    Submitted = 0,

    /// <summary>受理済み.</summary>
    Received = 1,

    /// <summary>差し戻し: the clinic is to mend it.</summary>
    SentBack = 2,

    /// <summary>取下げ: out of the statistics, still in the trail.</summary>
    Withdrawn = 3,
}
