namespace HerSys.Users.Models;

/// <summary>Where an account application stands.</summary>
public enum ApplicationState
{
    /// <summary>審査待ち.</summary>
    Waiting = 0,

    /// <summary>承認.</summary>
    Accepted = 1,

    /// <summary>却下, with a reason.</summary>
    Refused = 2,
}
