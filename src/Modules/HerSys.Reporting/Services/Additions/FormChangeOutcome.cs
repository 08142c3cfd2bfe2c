namespace HerSys.Reporting.Services.Additions;

/// <summary>What became of a change of the form.</summary>
internal enum FormChangeOutcome
{
    /// <summary>It is a new revision.</summary>
    Changed,

    /// <summary>Nothing differs.</summary>
    Same,

    /// <summary>Somebody else changed the form meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>It would begin before the revision that it follows, or before today.</summary>
    TooEarly,

    /// <summary>A reason is missing.</summary>
    NeedsReason,

    /// <summary>The form could not be filled in.</summary>
    Unusable,
}
