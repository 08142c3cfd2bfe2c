namespace HerSys.Reporting.Rules;

/// <summary>What a finding does.</summary>
public enum Severity
{
    /// <summary>A hint; shown to the health center, or beside the field of a draft.</summary>
    Soft,

    /// <summary>Shown and kept as a flag, but does not stop the submission.</summary>
    Warning,

    /// <summary>The notification cannot be submitted.</summary>
    Error,
}
