using System.Security.Cryptography;
using System.Text;
using HerSys.Exchange.Mapping;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Planning;

/// <summary>
/// Finds two rows of one file with the same key. Keys are kept as hashes, so that a file of millions of rows fits into
/// memory.
/// </summary>
internal sealed class SeenKeys
{
    private readonly Dictionary<UInt128, int> _rows = [];

    /// <summary>The row, refused if an earlier one has its key: which of them is right cannot be told here.</summary>
    internal ReadRow See(ReadRow row)
    {
        if (row.IsRefused || _rows.TryAdd(Hash(row.Key), row.Row))
        {
            return row;
        }

        var first = _rows[Hash(row.Key)];
        return row with
        {
            Problems =
            [
                new RowProblem(row.HeaderOf(Profiles.ColumnTarget.Number), new BilingualText(
                    $"「{row.Key}」は{first}行目にもあります。{first}行目だけを取り込みます。どちらが正しいか確かめ、ファイルを直してもう一度取り込んでください。",
                    $"'{row.Key}' stands in row {first} too. Only row {first} is imported. Check which is right, mend the file and import it again.")),
            ],
        };
    }

    private static UInt128 Hash(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return BitConverter.ToUInt128(hash[..16]);
    }
}
