using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace HerSys.Users.Services.Links;

/// <summary>
/// The secrets of one-time links. A token is a random secret, protected with the tenant's key: another tenant cannot
/// read it, and the table holds its hash only.
/// </summary>
public sealed class LinkSecrets(IDataProtectionProvider protection)
{
    private const int SecretBytes = 32;
    private const int LongestToken = 1000;

    private readonly IDataProtector protector = protection.CreateProtector("HerSys.Users.OneTimeLink");

    /// <summary>A new token, and the hash to keep of it.</summary>
    public (string Token, string Hash) Create()
    {
        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        return (WebEncoders.Base64UrlEncode(protector.Protect(secret)), HashOf(secret));
    }

    /// <summary>The hash under which a token is kept; null when this tenant never made it.</summary>
    public string? HashOf(string? token)
    {
        if (string.IsNullOrEmpty(token) || token.Length > LongestToken)
        {
            return null;
        }

        try
        {
            return HashOf(protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string HashOf(byte[] secret) => Convert.ToHexStringLower(SHA256.HashData(secret));
}
