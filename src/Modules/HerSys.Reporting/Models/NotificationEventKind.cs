namespace HerSys.Reporting.Models;

/// <summary>What happened to a notification.</summary>
public enum NotificationEventKind
{
    /// <summary>提出.</summary>
    Submitted = 0,

    /// <summary>受理.</summary>
    Received = 1,

    /// <summary>差し戻し.</summary>
    SentBack = 2,

    /// <summary>再提出, after it was sent back.</summary>
    Resubmitted = 3,

    /// <summary>訂正.</summary>
    Amended = 4,

    /// <summary>取下げ.</summary>
    Withdrawn = 5,
}
