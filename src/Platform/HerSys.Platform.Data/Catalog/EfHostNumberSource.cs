using System.Security.Cryptography;
using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Draws blocks of numbers at random from those that nobody has.</summary>
internal sealed class EfHostNumberSource(CatalogWriter writer, TimeProvider clock) : IHostNumberSource
{
    /// <exception cref="InvalidOperationException">All blocks of the series are taken.</exception>
    public Task<int> TakeBlockAsync(
        string series,
        ShellSettings tenant,
        int blocks,
        CancellationToken cancellationToken = default)
        => writer.WriteAsync(
            async session =>
            {
                var block = await DrawAsync(session, series, blocks, cancellationToken);
                session.Add(new NumberBlockRow
                {
                    Series = series,
                    Block = block,
                    TenantId = tenant.Id,
                    TakenAt = clock.GetUtcNow(),
                });
                return block;
            },
            cancellationToken);

    private static async Task<int> DrawAsync(
        CatalogDbContext session,
        string series,
        int blocks,
        CancellationToken cancellationToken)
    {
        var taken = await session.NumberBlocks
            .Where(row => row.Series == series && row.Block < blocks)
            .Select(row => row.Block)
            .ToHashSetAsync(cancellationToken);
        if (taken.Count >= blocks)
        {
            throw new InvalidOperationException($"All {blocks} blocks of the number series '{series}' are taken.");
        }

        var free = Enumerable.Range(0, blocks).Where(block => !taken.Contains(block));
        return free.ElementAt(RandomNumberGenerator.GetInt32(blocks - taken.Count));
    }
}
