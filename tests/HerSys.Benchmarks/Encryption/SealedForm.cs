using System.Security.Cryptography;
using System.Text;

namespace HerSys.Benchmarks.Encryption;

/// <summary>
/// Fields encrypted by AES-256-GCM with a nonce of their own, pieces replaced by the first half of their HMAC-SHA256, both
/// under keys of the tenant: a keyed blind index.
/// </summary>
internal sealed class SealedForm : IPersonForm, IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int KeyLength = 32;
    private const int PieceLength = 16;

    private readonly AesGcm cipher = new(RandomNumberGenerator.GetBytes(KeyLength), TagLength);
    private readonly byte[] pieceKey = RandomNumberGenerator.GetBytes(KeyLength);

    public string Name => "sealed";

    public string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var stored = new byte[NonceLength + TagLength + plain.Length];
        var nonce = stored.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        cipher.Encrypt(nonce, plain, stored.AsSpan(NonceLength + TagLength), stored.AsSpan(NonceLength, TagLength));
        return Convert.ToBase64String(stored);
    }

    public string Open(string stored)
    {
        var bytes = Convert.FromBase64String(stored);
        var plain = new byte[bytes.Length - NonceLength - TagLength];
        cipher.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), plain);
        return Encoding.UTF8.GetString(plain);
    }

    public string Piece(string piece) =>
        Convert.ToBase64String(HMACSHA256.HashData(pieceKey, Encoding.UTF8.GetBytes(piece)).AsSpan(0, PieceLength));

    public void Dispose() => cipher.Dispose();
}
