namespace HerSys.Settings.Models;

/// <summary>How far a file of configuration is.</summary>
public enum ConfigurationFileState
{
    /// <summary>Shown as a preview; nothing has happened yet.</summary>
    Waiting = 0,

    /// <summary>Applied.</summary>
    Applied = 1,

    /// <summary>Dropped; nothing happened.</summary>
    Cancelled = 2,
}
