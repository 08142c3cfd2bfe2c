using HerSys.Exchange.Models;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>
/// Keeps an uploaded file in the tenant's database between upload and import: there it is as protected as what it will become,
/// and any process of the host can go on with it.
/// </summary>
internal sealed class FileStore(TenantDbContext db)
{
    private const int PartSize = 1 << 20;

    /// <summary>Adds the file to the unit of work.</summary>
    internal async Task AddAsync(Guid importId, Stream file, CancellationToken cancellationToken)
    {
        var buffer = new byte[PartSize];
        for (var number = 0; ; number++)
        {
            var count = await file.ReadAtLeastAsync(buffer, PartSize, throwOnEndOfStream: false, cancellationToken);
            if (count == 0)
            {
                return;
            }

            db.Add(new ImportFilePart { ImportId = importId, Number = number, Bytes = buffer[..count] });
        }
    }

    /// <summary>The file; empty if it was deleted.</summary>
    internal async Task<MemoryStream> ReadAsync(Guid importId, CancellationToken cancellationToken)
    {
        var file = new MemoryStream();
        var parts = db.Set<ImportFilePart>().AsNoTracking()
            .Where(part => part.ImportId == importId)
            .OrderBy(part => part.Number)
            .Select(part => part.Bytes);
        await foreach (var bytes in parts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            file.Write(bytes);
        }

        file.Position = 0;
        return file;
    }

    /// <summary>Deletes the file: it is no longer needed, and it speaks of people.</summary>
    internal Task DeleteAsync(Guid importId, CancellationToken cancellationToken) =>
        db.Set<ImportFilePart>().Where(part => part.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
}
