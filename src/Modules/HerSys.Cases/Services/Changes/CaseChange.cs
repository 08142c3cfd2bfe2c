using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>
/// Opens a case for change by a person and saves it. Every change raises the version of the case, also one that only adds
/// to its history: of two people who had the same page open, the second is told.
/// </summary>
internal sealed class CaseChange(TenantDbContext db, ICaseVisibility visibility, CaseFiles files, CaseWriter writer)
{
    /// <summary>The case, if the actor may change it; else null.</summary>
    /// <param name="version">The version on the person's screen.</param>
    public async Task<CaseFile?> OpenAsync(Guid caseId, long version, CancellationToken cancellationToken)
    {
        if (!await visibility.CanEditAsync(caseId, cancellationToken) || await files.FindAsync(caseId, cancellationToken) is not { } file)
        {
            return null;
        }

        db.Entry(file.Record).Property(record => record.Version).IsModified = true;
        db.ExpectVersion(file.Record, version);
        return file;
    }

    /// <summary>How the tenant wants cases to be judged.</summary>
    public ValueTask<CaseSettings> SettingsAsync(CancellationToken cancellationToken) => writer.SettingsAsync(cancellationToken);

    /// <summary>Brings list row and stays in line and saves all. False: somebody else was first; the session is empty.</summary>
    public async Task<bool> SaveAsync(CaseFile file, CancellationToken cancellationToken)
    {
        writer.Refresh(file, await writer.SettingsAsync(cancellationToken));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
