using Microsoft.Data.Sqlite;

namespace HerSys.Platform.Data.Connections;

/// <summary>Where the files of SQLite databases are.</summary>
internal static class SqliteFiles
{
    /// <summary>
    /// The connection string as the platform uses it. A missing file is an error, never a silent empty database:
    /// only migrations create one.
    /// </summary>
    public static string Complete(string connectionString)
        => new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadWrite, ForeignKeys = true }.ToString();

    /// <summary>Whether the database has been made.</summary>
    public static bool Exists(string connectionString) => File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource);

    /// <summary>The connection string that creates the file and its folder, outside of the pool.</summary>
    public static string CompleteForMigration(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString)
        {
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        };
        if (Path.GetDirectoryName(Path.GetFullPath(builder.DataSource)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return builder.ToString();
    }

    /// <summary>Deletes the database with its journal. Nothing happens when it is not there.</summary>
    public static void Delete(string connectionString)
    {
        using (var connection = new SqliteConnection(Complete(connectionString)))
        {
            SqliteConnection.ClearPool(connection);
        }

        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        foreach (var path in new[] { file, file + "-wal", file + "-shm", file + "-journal" })
        {
            File.Delete(path);
        }
    }
}
