namespace HerSys.Benchmarks.Tenants;

/// <summary>Pages that are visited.</summary>
internal static class TenantPages
{
    /// <summary>The page that everybody sees first.</summary>
    public const string SignIn = "/account/sign-in";
}
