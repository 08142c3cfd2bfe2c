using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Security;

/// <summary>
/// A cookie of the shared part of the host whose name tells the tenant. A tenant found by host name and another found
/// by path on the same host would otherwise read each other's cookie, since the path <c>/</c> covers <c>/naha</c>.
/// </summary>
/// <param name="purpose">Last part of the name, for example <c>form</c>.</param>
internal sealed class TenantCookieBuilder(string purpose) : CookieBuilder
{
    public override string? Name
    {
        get => ShellScope.Current is { } scope ? $"hs.{scope.Shell.Settings.Name}.{purpose}" : $"hs.{purpose}";
        set => throw new NotSupportedException("The name follows from the tenant.");
    }

    public static TenantCookieBuilder For(string purpose) => new(purpose)
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
    };
}
