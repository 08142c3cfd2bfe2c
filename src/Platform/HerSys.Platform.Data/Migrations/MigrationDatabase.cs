using System.Data.Common;
using HerSys.Platform.Data.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>An opened database under migration, and the table in which the versions of its classes are.</summary>
internal abstract class MigrationDatabase(DbConnection connection) : IAsyncDisposable
{
    /// <summary>One row per class.</summary>
    public const string VersionTable = "__migrations";

    protected DbConnection Connection => connection;

    /// <summary>Whether the table of versions is there, as a query of one value.</summary>
    protected abstract string HasVersionTableSql { get; }

    /// <summary>Keeps other processes out until the connection goes.</summary>
    public abstract Task LockAsync(CancellationToken cancellationToken);

    /// <summary>Makes the table of versions and whatever the product needs before the first step.</summary>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Begins the transaction of a class.</summary>
    public abstract Task<DbTransaction> BeginAsync(CancellationToken cancellationToken);

    /// <summary>What must hold before the transaction of a class is committed.</summary>
    public abstract Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Begins or ends the rebuilding of a table.</summary>
    public abstract Task RebuildAsync(RebuildOperation operation, CancellationToken cancellationToken);

    public async Task<IReadOnlyDictionary<string, int>> ReadVersionsAsync(CancellationToken cancellationToken)
    {
        var versions = new Dictionary<string, int>(StringComparer.Ordinal);
        if (await ScalarAsync(HasVersionTableSql, cancellationToken) is null or DBNull or 0L or false)
        {
            return versions;
        }

        await using var command = CreateCommand($"SELECT \"Class\", \"Version\" FROM \"{VersionTable}\"");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            versions.Add(reader.GetString(0), reader.GetInt32(1));
        }

        return versions;
    }

    public async Task<int> ReadVersionAsync(string name, CancellationToken cancellationToken)
    {
        var versions = await ReadVersionsAsync(cancellationToken);
        return versions.GetValueOrDefault(name);
    }

    public async Task WriteVersionAsync(string name, int version, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(
            $"INSERT INTO \"{VersionTable}\" (\"Class\", \"Version\", \"AppliedAt\") VALUES (@name, @version, @at) "
            + "ON CONFLICT (\"Class\") DO UPDATE SET \"Version\" = excluded.\"Version\", \"AppliedAt\" = excluded.\"AppliedAt\"");
        AddParameter(command, "name", name);
        AddParameter(command, "version", version);
        AddParameter(command, "at", at.UtcDateTime);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public virtual async ValueTask DisposeAsync() => await connection.DisposeAsync();

    protected async Task<object?> ScalarAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = CreateCommand(sql);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Without a time limit: an index on a large table takes as long as it takes.</summary>
    protected virtual DbCommand CreateCommand(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    private static void AddParameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
