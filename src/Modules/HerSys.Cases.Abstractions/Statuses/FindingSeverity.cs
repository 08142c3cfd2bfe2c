namespace HerSys.Cases.Statuses;

/// <summary>What a finding does to a change.</summary>
public enum FindingSeverity
{
    /// <summary>The change may be made; the user is told.</summary>
    Warning,

    /// <summary>The change is refused.</summary>
    Error,
}
