using HerSys.Platform.Data;
using HerSys.Settings.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Files of configuration that were brought.</summary>
internal sealed class FindConfigurationFiles(TenantDbContext db)
{
    private const int Shown = 20;

    public Task<ConfigurationFile?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<ConfigurationFile>().FirstOrDefaultAsync(file => file.Id == id, cancellationToken);

    /// <summary>The newest, without their contents.</summary>
    public async Task<IReadOnlyList<ConfigurationFileRow>> ListAsync(CancellationToken cancellationToken) =>
        await db.Set<ConfigurationFile>().AsNoTracking()
            .OrderByDescending(file => file.UploadedAt).ThenByDescending(file => file.Id)
            .Take(Shown)
            .Select(file => new ConfigurationFileRow(
                file.Id, file.FileName, file.State, file.DecidedAt ?? file.UploadedAt, file.DecidedByName ?? file.UploadedByName, file.Undoes != null))
            .ToListAsync(cancellationToken);
}
