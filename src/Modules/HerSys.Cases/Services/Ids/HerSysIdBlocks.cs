using System.Security.Cryptography;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Ids;

/// <summary>The tenant's own blocks of numbers; a new one comes from the host when all are used up.</summary>
internal sealed class HerSysIdBlocks(
    TenantDbContext db, IHostNumberSource numbers, ShellSettings tenant, TimeProvider time, BlockShuffles shuffles)
{
    private const int KeyBytes = 32;

    /// <summary>Reserves at least one and at most <paramref name="count"/> numbers; nobody else ever gets them.</summary>
    public async Task<IReadOnlyList<string>> ReserveAsync(int count, CancellationToken cancellationToken)
    {
        while (true)
        {
            var block = await FindOpenAsync(cancellationToken) ?? await TakeBlockAsync(cancellationToken);
            var share = Math.Min(count, HerSysIdSeries.BlockSize - block.Taken);

            // Another process of the same tenant may be at the same row: whoever changes it first has the numbers.
            var changed = await db.Set<HerSysIdBlock>()
                .Where(row => row.Id == block.Id && row.Taken == block.Taken)
                .ExecuteUpdateAsync(row => row.SetProperty(x => x.Taken, block.Taken + share), cancellationToken);
            if (changed == 1)
            {
                var shuffle = shuffles.Of(block);
                return [.. Enumerable.Range(block.Taken, share).Select(shuffle.IdAt)];
            }
        }
    }

    private Task<HerSysIdBlock?> FindOpenAsync(CancellationToken cancellationToken) => db.Set<HerSysIdBlock>()
        .AsNoTracking()
        .Where(block => block.Taken < HerSysIdSeries.BlockSize)
        .OrderBy(block => block.TakenAt)
        .FirstOrDefaultAsync(cancellationToken);

    private async Task<HerSysIdBlock> TakeBlockAsync(CancellationToken cancellationToken)
    {
        var index = await numbers.TakeBlockAsync(HerSysIdSeries.Name, tenant, HerSysIdSeries.Blocks, cancellationToken);
        var block = new HerSysIdBlock
        {
            Block = index,
            ShuffleKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)),
            TakenAt = time.GetUtcNow(),
        };
        db.Add(block);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return block;
    }
}
