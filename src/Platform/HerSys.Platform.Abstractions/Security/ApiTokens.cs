namespace HerSys.Platform.Security;

/// <summary>Tokens by which programs sign in; routes below <c>api/</c> accept these and no cookie.</summary>
public static class ApiTokens
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Scheme = "HerSys.ApiToken";
}
