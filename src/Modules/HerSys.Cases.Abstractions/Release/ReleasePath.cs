namespace HerSys.Cases.Release;

/// <summary>By which of a rule's ways the isolation ends.</summary>
public enum ReleasePath
{
    /// <summary>By none yet.</summary>
    None,

    /// <summary>Days passed, and hours after improvement where the rule asks for them.</summary>
    Days,

    /// <summary>Two negative tests.</summary>
    NegativeTests,

    /// <summary>A negative kit.</summary>
    Kit,

    /// <summary>There is no isolation by law any more.</summary>
    NoIsolation,
}
