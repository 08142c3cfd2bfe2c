using System.Data;
using System.IO.Compression;
using HerSys.Platform.Data.Connections;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Archives;

/// <summary>Archives and erases tenants, table by table as the database itself lists them.</summary>
internal sealed class TenantArchive(HostConnections connections, TimeProvider clock)
{
    /// <summary>
    /// Writes a zip with one file of JSON lines per table and a manifest, as of one moment. Rows are streamed; the
    /// output need not be seekable and stays open. Returns the number of rows per table.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, long>> ExportAsync(
        ShellSettings tenant,
        Stream output,
        CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenAsync(tenant, cancellationToken);
        var isPostgres = tenant.Database.Provider == DatabaseProvider.PostgreSql;

        // One snapshot for all tables. On SQLite a reader sees one anyway, once its transaction has begun.
        var level = isPostgres ? IsolationLevel.RepeatableRead : IsolationLevel.Serializable;
        await using var transaction = await connection.BeginTransactionAsync(level, cancellationToken);
        var tables = await TenantTables.ListAsync(connection, isPostgres, cancellationToken);
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var table in tables)
        {
            var entry = zip.CreateEntry(table + ".jsonl", CompressionLevel.Fastest);
            await using var file = await entry.OpenAsync(cancellationToken);
            counts[table] = await TenantTableExport.WriteAsync(connection, table, tenant.Id, file, cancellationToken);
        }

        await TenantArchiveManifest.WriteAsync(zip, tenant, counts, clock.GetUtcNow(), cancellationToken);
        return counts;
    }

    /// <summary>
    /// Removes all rows of a tenant, append-only ones too: on SQLite the files, on PostgreSQL the rows. Nothing else in
    /// the database is touched.
    /// </summary>
    public async Task EraseAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        if (tenant.Database.Provider == DatabaseProvider.Sqlite)
        {
            SqliteFiles.Delete(tenant.ConnectionString);
            return;
        }

        await PostgresTenantEraser.EraseAsync(
            connections.DataSources.Get(tenant.ConnectionString),
            tenant.Id,
            cancellationToken);
    }
}
