namespace HerSys.Settings.Services.Identity;

/// <summary>What became of a change of the settings.</summary>
internal enum IdentityOutcome
{
    /// <summary>Stored.</summary>
    Changed,

    /// <summary>Nothing differed.</summary>
    Same,

    /// <summary>Somebody else changed the settings first; nothing was stored.</summary>
    ChangedMeanwhile,

    /// <summary>There is no such change to take back.</summary>
    NotFound,
}
