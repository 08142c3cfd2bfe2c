namespace HerSys.Users.Contracts;

/// <summary>Types of the claims in the sign-in cookie. Read them through <c>ICurrentActor</c> wherever it says enough.</summary>
public static class ActorClaims
{
    /// <summary>Name as shown to colleagues.</summary>
    public const string DisplayName = "hs:name";

    /// <summary>Id of the chosen duty (職務); missing until one is chosen.</summary>
    public const string Duty = "hs:duty";

    /// <summary>Role of the duty.</summary>
    public const string Role = "hs:role";

    /// <summary>Id of the duty's organisation.</summary>
    public const string Organisation = "hs:org";

    /// <summary>Name of the duty's organisation.</summary>
    public const string OrganisationName = "hs:org-name";

    /// <summary>How many duties the person can choose from today.</summary>
    public const string DutyCount = "hs:duties";

    /// <summary>Id of the token by which a program signed in; missing for people.</summary>
    public const string TokenId = "hs:token";

    /// <summary>What that token is for, in its holder's words.</summary>
    public const string TokenName = "hs:token-name";

    /// <summary>Id of the tenant, see <c>ConfigureTenantCookies</c> of the platform.</summary>
    public const string Tenant = "tenant";
}
