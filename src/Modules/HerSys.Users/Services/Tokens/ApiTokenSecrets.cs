using System.Security.Cryptography;
using System.Text;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.WebUtilities;

namespace HerSys.Users.Services.Tokens;

/// <summary>
/// The secrets of tokens. The hash has the tenant in it, so that a row copied into another tenant opens nothing there. The
/// secret is random and long: it needs no slow hash.
/// </summary>
public sealed class ApiTokenSecrets(ShellSettings tenant)
{
    /// <summary>What every token begins with, so that people and scanners know one that lies about.</summary>
    public const string Prefix = "hersys_";

    private const int SecretBytes = 32;
    private const int LongestToken = 200;

    /// <summary>A new token, and the hash to keep of it.</summary>
    public (string Token, string Hash) Create()
    {
        var token = Prefix + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        return (token, HashOf(token)!);
    }

    /// <summary>The hash under which a token is kept; null when it does not look like one.</summary>
    public string? HashOf(string? token) =>
        token is { Length: <= LongestToken } && token.StartsWith(Prefix, StringComparison.Ordinal)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant.Id}\n{token}")))
            : null;
}
