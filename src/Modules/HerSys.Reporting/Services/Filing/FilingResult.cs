namespace HerSys.Reporting.Services.Filing;

/// <summary>What became of a form that was sent.</summary>
internal enum FilingResult
{
    /// <summary>It is filed (提出).</summary>
    Filed,

    /// <summary>This page was sent before: what it filed stands, nothing was added.</summary>
    FiledBefore,

    /// <summary>This page was sent before, but now says something else: that would be an amendment.</summary>
    FiledDifferently,

    /// <summary>Errors stand against it.</summary>
    Refused,

    /// <summary>There are warnings that nobody has confirmed yet.</summary>
    NeedsConfirmation,

    /// <summary>An amendment needs a reason.</summary>
    NeedsReason,

    /// <summary>Nothing differs from what is filed.</summary>
    Unchanged,

    /// <summary>Somebody else changed the notification meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>The notification was withdrawn and takes no changes.</summary>
    Closed,

    /// <summary>The actor may not do this here.</summary>
    NotAllowed,
}
