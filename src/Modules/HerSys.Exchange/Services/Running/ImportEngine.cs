using HerSys.Exchange.Contracts;
using HerSys.Exchange.Reading;
using HerSys.Exchange.Services.Planning;
using HerSys.Exchange.Services.Reports;
using HerSys.Platform.Data;

namespace HerSys.Exchange.Services.Running;

/// <summary>Takes the rows of a file through, chunk by chunk.</summary>
internal sealed class ImportEngine(TenantDbContext db, ChunkWriter chunks)
{
    /// <summary>Small enough for others to write in between, large enough that the flush to disk does not count.</summary>
    internal const int ChunkSize = 500;

    /// <param name="work">What it is about.</param>
    /// <param name="file">The file.</param>
    /// <param name="tally">Rows settled before, which are passed over.</param>
    /// <param name="progress">Told after each chunk.</param>
    /// <param name="report">Gets the lines of each chunk.</param>
    internal async Task<ImportTally> RunAsync(
        ImportWork work,
        ImportFile file,
        ImportTally tally,
        IProgress<ImportProgress>? progress,
        ReportWriter? report,
        CancellationToken cancellationToken)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var seen = new SeenKeys();
            var position = 0;
            await foreach (var batch in file.BatchesAsync(ChunkSize, cancellationToken))
            {
                var looked = batch.Select(seen.See).ToList();
                var rows = looked.Skip(tally.Total - position).ToList();
                position += batch.Count;
                if (rows.Count == 0)
                {
                    continue;
                }

                var result = await chunks.WriteAsync(work, rows, tally, cancellationToken);
                tally = result.Tally;
                progress?.Report(new ImportProgress(tally.Total, file.Count));
                if (report is not null)
                {
                    await report.WriteAsync(result.Lines);
                }
            }

            return tally;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
            db.ChangeTracker.Clear();
        }
    }
}
