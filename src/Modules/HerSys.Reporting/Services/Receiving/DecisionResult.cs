namespace HerSys.Reporting.Services.Receiving;

/// <summary>What became of a decision about a notification.</summary>
internal enum DecisionResult
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>There is no such notification, or the actor does not see it.</summary>
    NotFound,

    /// <summary>The actor sees it but may not decide.</summary>
    NotAllowed,

    /// <summary>A reason is needed.</summary>
    NeedsReason,

    /// <summary>It changed since it was on the screen, or was decided by somebody else.</summary>
    ChangedMeanwhile,

    /// <summary>It is in a state in which this cannot be done.</summary>
    WrongState,
}
