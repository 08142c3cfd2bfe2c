using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HerSys.Users.Models;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Protects keys with the tenant's keys, hashes recovery codes, and makes the tickets between password and code.</summary>
public sealed class TwoFactorSecrets(IDataProtectionProvider protection, TimeProvider clock)
{
    private const int LongestTicket = 2000;
    private const int IdBytes = 16;

    private static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(5);

    private readonly IDataProtector keys = protection.CreateProtector("HerSys.Users.TwoFactor.Key");
    private readonly IDataProtector tickets = protection.CreateProtector("HerSys.Users.TwoFactor.Ticket");

    /// <summary>The key as it is kept.</summary>
    public string Protect(byte[] key) => WebEncoders.Base64UrlEncode(keys.Protect(key));

    /// <summary>The key as it was kept.</summary>
    public byte[] Unprotect(string kept) => keys.Unprotect(WebEncoders.Base64UrlDecode(kept));

    /// <summary>The hash of a recovery code, however it was typed.</summary>
    public static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Compact(code))));

    /// <summary>A code without spaces and hyphens, in lower case.</summary>
    public static string Compact(string code) => new([.. Japan.JapaneseText.Normalize(code).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);

    /// <summary>Proof that the password was right, for five minutes. A new password makes it worthless.</summary>
    public string Ticket(User user)
    {
        var until = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(until, (clock.GetUtcNow() + TicketLife).ToUnixTimeSeconds());
        return WebEncoders.Base64UrlEncode(tickets.Protect([.. user.Id.ToByteArray(), .. until, .. Encoding.UTF8.GetBytes(user.SecurityStamp!)]));
    }

    /// <summary>Whose ticket it is, and the stamp to compare; null when it is too old or was never made here.</summary>
    public (Guid UserId, string Stamp)? Read(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket) || ticket.Length > LongestTicket)
        {
            return null;
        }

        try
        {
            var bytes = tickets.Unprotect(WebEncoders.Base64UrlDecode(ticket));
            var until = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(IdBytes)));
            return clock.GetUtcNow() < until
                ? (new Guid(bytes.AsSpan(0, IdBytes)), Encoding.UTF8.GetString(bytes.AsSpan(IdBytes + sizeof(long))))
                : null;
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
