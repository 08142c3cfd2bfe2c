using System.Security.Cryptography;
using System.Text;
using HerSys.Reporting.Api.Problems;
using Microsoft.AspNetCore.Http;

namespace HerSys.Reporting.Api.Requests;

/// <summary>
/// Makes the key under which a revision is filed once out of what the clinic's system calls its request. The institution is
/// part of it: nobody can meet, or probe for, the keys of another.
/// </summary>
internal static class FormKeys
{
    public const string Header = "Idempotency-Key";
    private const int Longest = 255;

    /// <summary>The header; null where it is missing.</summary>
    /// <exception cref="ApiRefusedException">It is there but cannot be used.</exception>
    public static string? Read(HttpRequest request)
    {
        var values = request.Headers[Header];
        if (values.Count == 0)
        {
            return null;
        }

        var key = values.Count == 1 ? values[0]!.Trim().Trim('"') : "";
        return key.Length is > 0 and <= Longest && key.All(character => character is > ' ' and <= '~')
            ? key
            : throw new ApiRefusedException(RequestProblems.KeyMissing());
    }

    /// <summary>The key of a new notification.</summary>
    public static Guid OfNew(Guid? institution, string key) => Hash($"new\n{institution}\n{key}");

    /// <summary>The key of an amendment.</summary>
    public static Guid OfAmendment(Guid? institution, Guid notification, string key) => Hash($"amend\n{institution}\n{notification}\n{key}");

    private static Guid Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        var bytes = hash[..16];

        // Version 8 (made by the application), variant of RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
