using System.Collections.Concurrent;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Ids;

/// <summary>Shuffles of the tenant's open blocks, kept because drawing one takes ten thousand hashes.</summary>
internal sealed class BlockShuffles
{
    private readonly ConcurrentDictionary<int, BlockShuffle> shuffles = new();

    public BlockShuffle Of(HerSysIdBlock block) => shuffles.GetOrAdd(
        block.Block, static (index, row) => new BlockShuffle(index, Convert.FromBase64String(row.ShuffleKey)), block);
}
