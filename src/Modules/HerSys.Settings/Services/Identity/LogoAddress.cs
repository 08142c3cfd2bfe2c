using System.Security.Cryptography;
using System.Text;

namespace HerSys.Settings.Services.Identity;

/// <summary>Address of the tenant's logo. It changes with the picture, so that browsers may keep each one for good.</summary>
internal static class LogoAddress
{
    private const int HashLength = 16;

    /// <summary>Path below the tenant's base, or null when there is no logo.</summary>
    public static string? Of(string dataUri) => dataUri.Length == 0 ? null : "/site/logo/" + HashOf(dataUri);

    /// <summary>What tells this picture from others.</summary>
    public static string HashOf(string dataUri) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataUri)))[..HashLength];
}
