using HerSys.Platform.Data;

namespace HerSys.Cases.Services.Registry;

/// <summary>
/// For the time of a chunk the session doesn't look for changes after each addition, and it is empty at the end: otherwise
/// the work would grow with the square of the rows.
/// </summary>
internal sealed class BulkSession : IAsyncDisposable
{
    private readonly TenantDbContext db;
    private readonly bool detected;

    public BulkSession(TenantDbContext db)
    {
        this.db = db;
        detected = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
    }

    public ValueTask DisposeAsync()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = detected;
        db.ChangeTracker.Clear();
        return ValueTask.CompletedTask;
    }
}
