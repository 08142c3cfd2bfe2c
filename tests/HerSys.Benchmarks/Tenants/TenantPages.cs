namespace HerSys.Benchmarks.Tenants;

/// <summary>Pages that are visited.</summary>
internal static class TenantPages
{
    /// <summary>The page that everybody sees first.</summary>
    public const string SignIn = "/account/sign-in";

    /// <summary>What a nurse opens in the morning: today, notifications that wait, cases, a search, the own account.</summary>
    public static IReadOnlyList<string> OfNurse { get; } = ["/", "/notifications", "/cases", "/cases?q=見本", "/account"];
}
