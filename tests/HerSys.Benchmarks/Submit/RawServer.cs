using System.Data.Common;
using System.Text.Json;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace HerSys.Benchmarks.Submit;

/// <summary>
/// The baseline: a minimal API that takes the same request and writes the rows that the platform wrote for it, in the
/// tables of a tenant of the same database, with one batch and one commit. It checks nothing. In a process of its own.
/// </summary>
internal static class RawServer
{
    public const string Verb = "raw-submit";

    /// <summary>Path that writes all rows of a notification.</summary>
    public const string Notifications = "notifications";

    /// <summary>Path that writes one row: what was sent.</summary>
    public const string OneRow = "one-row";

    /// <summary>The body of that process; it ends when its input does.</summary>
    public static async Task<int> ServeAsync(string provider, string connectionString, string tenantId, string port)
    {
        var isPostgres = Enum.Parse<DatabaseProvider>(provider) == DatabaseProvider.PostgreSql;
        var template = await TemplateAsync(isPostgres, connectionString, tenantId);
        await using IRawStore store = isPostgres ? new PostgresRawStore(connectionString) : new SqliteRawStore(connectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:" + port);
        var number = 0L;
        app.MapPost("/" + Notifications, async (JsonElement body) =>
        {
            await store.WriteAsync(template.Rows, template.Values(Interlocked.Increment(ref number)));
            return TypedResults.Created((string?)null, body);
        });
        RawRow[] one = [new RawRow("raw_one", ["body"], [null])];
        app.MapPost("/" + OneRow, async (JsonElement body) =>
        {
            await store.WriteAsync(one, [body.GetRawText()]);
            return TypedResults.Created((string?)null, body);
        });
        await app.StartAsync();
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }

    private static async Task<RawTemplate> TemplateAsync(bool isPostgres, string connectionString, string tenantId)
    {
        await using DbConnection connection = isPostgres ? new NpgsqlConnection(connectionString) : new SqliteConnection(connectionString);
        await connection.OpenAsync();
        var template = await RawTemplate.ReadAsync(connection, tenantId);
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE IF NOT EXISTS raw_one (body text)";
        await command.ExecuteNonQueryAsync();
        return template;
    }
}
