using System.Data.Common;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HerSys.Platform.Data.Connections;

/// <summary>
/// Puts every opened connection into the tenant: takes on the role that has rows only, and names the tenant that the
/// row-level security reads. One command, and nothing else runs before it. The pool resets both on return.
/// </summary>
internal sealed class PostgresTenantInterceptor(ShellSettings settings) : DbConnectionInterceptor
{
    /// <summary>The role when the catalogue names none.</summary>
    public const string DefaultAppRole = "hersys_app";

    private const string EnterSql = "SELECT set_config('role', @role, false), set_config('app.tenant', @tenant, false)";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CreateCommand(connection);
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default)
        => EnterAsync(connection, cancellationToken);

    public async Task EnterAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var command = CreateCommand(connection);
        await using (command)
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private DbCommand CreateCommand(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = EnterSql;
        AddParameter(command, "role", settings.Database.AppRole ?? DefaultAppRole);
        AddParameter(command, "tenant", settings.Id);
        return command;
    }

    private static void AddParameter(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
