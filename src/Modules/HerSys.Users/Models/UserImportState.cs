namespace HerSys.Users.Models;

/// <summary>How far a file of people is.</summary>
public enum UserImportState
{
    /// <summary>Shown as a preview; nothing has happened yet.</summary>
    Waiting = 0,

    /// <summary>Carried out.</summary>
    Applied = 1,

    /// <summary>Dropped; nothing happened.</summary>
    Cancelled = 2,
}
