namespace HerSys.Users.Contracts;

/// <summary>How long somebody stays signed in.</summary>
public static class SessionLength
{
    /// <summary>Minutes without a request after which a session ends (issue 2, section 2).</summary>
    public const int IdleMinutes = 30;
}
