namespace HerSys.Users.Services.Accounts;

/// <summary>How sign-in is guarded (ログインの守り); a topic of the tenant's settings.</summary>
public sealed class SignInSettings
{
    /// <summary>Fewest wrong sign-ins from one address that a tenant may allow.</summary>
    public const int FewestWrong = 10;

    /// <summary>Most wrong sign-ins from one address that a tenant may allow.</summary>
    public const int MostWrong = 1_000;

    /// <summary>Longest rest in minutes.</summary>
    public const int LongestMinutes = 240;

    /// <summary>Wrong sign-ins from one address within <see cref="AddressMinutes"/>; then the address rests.</summary>
    public int MostWrongPerAddress { get; set; } = 50;

    /// <summary>Minutes over which wrong sign-ins are counted, beginning with the first.</summary>
    public int AddressMinutes { get; set; } = 15;

    /// <summary>Roles that must sign in with a code of an authenticator app too.</summary>
    public IReadOnlyList<string> TwoFactorRoles { get; set; } = [];
}
