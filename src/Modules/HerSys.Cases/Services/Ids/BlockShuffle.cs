using System.Security.Cryptography;

namespace HerSys.Cases.Services.Ids;

/// <summary>
/// The order in which the numbers of a block are handed out: a permutation drawn from the block's key, so that IDs tell
/// nothing about the order of cases and still never collide.
/// </summary>
internal sealed class BlockShuffle(int block, byte[] key)
{
    private readonly int[] order = Order(key);

    /// <summary>The ID at a place of the order.</summary>
    public string IdAt(int place) => HerSysIdSeries.IdOf(block, order[place]);

    private static int[] Order(byte[] key)
    {
        var positions = new int[HerSysIdSeries.BlockSize];
        var ranks = new ulong[positions.Length];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        for (var position = 0; position < positions.Length; position++)
        {
            HMACSHA256.HashData(key, BitConverter.GetBytes(position), hash);
            positions[position] = position;
            ranks[position] = BitConverter.ToUInt64(hash);
        }

        Array.Sort(ranks, positions);
        return positions;
    }
}
