using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Codes by time as authenticator apps show them: RFC 6238 with SHA-1, six digits, thirty seconds.</summary>
public static class Totp
{
    /// <summary>Length of a key in bytes, as RFC 4226 recommends.</summary>
    public const int KeyBytes = 20;

    private const int Seconds = 30;
    private const int Digits = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of an instant.</summary>
    public static string Code(byte[] key, DateTimeOffset now) => CodeOf(key, StepOf(now));

    /// <summary>The step whose code it is: the present one or one of its neighbours, since clocks differ; null when it is none of them.</summary>
    /// <param name="key">The key.</param>
    /// <param name="code">Six digits.</param>
    /// <param name="now">This instant (UTC).</param>
    /// <param name="after">The last step that was used: a code works once.</param>
    public static long? Match(byte[] key, string code, DateTimeOffset now, long after)
    {
        var present = StepOf(now);
        for (var step = present - 1; step <= present + 1; step++)
        {
            var isSame = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeOf(key, step)), Encoding.ASCII.GetBytes(code));
            if (step > after && isSame)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The key as people type it: base 32.</summary>
    public static string ToText(byte[] key)
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < key.Length * 8; bit += 5)
        {
            var value = 0;
            for (var index = bit; index < bit + 5; index++)
            {
                value = (value << 1) | (index < key.Length * 8 ? (key[index / 8] >> (7 - (index % 8))) & 1 : 0);
            }

            text.Append(Alphabet[value]);
        }

        return text.ToString();
    }

    /// <summary>The address that apps read from a QR code.</summary>
    public static string ToUri(byte[] key, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={ToText(key)}&issuer={Uri.EscapeDataString(issuer)}";

    private static long StepOf(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    // SHA-1 is what the standard and the apps use here; as the hash of an HMAC it is not broken.
    private static string CodeOf(byte[] key, long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F)) & 0x7FFFFFFF;
        return (number % Digits).ToString("D6", CultureInfo.InvariantCulture);
    }
}
