using System.Data.Common;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

/// <summary>A database that cannot be upgraded stops its own tenants and no other.</summary>
public sealed class FailedMigrationTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SetUp_WhoseMigrationFails_LeavesTheTenantInvalid_TheOthersUntouched(DatabaseProvider provider)
    {
        await using var silo = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(silo);
        var tenant = await server.Tenants.CreateAsync(new NewTenant("nara", "290009", "奈良県", Database: "silo"));
        await ExecuteAsync(tenant, "CREATE TABLE \"SiteSettings\" (\"Unexpected\" TEXT)");

        var failed = await server.Tenants.SetupAsync("nara", "probe");

        Assert.Equal(TenantState.Invalid, failed.Settings.State);
        Assert.Contains("SiteSettings", failed.Settings.StateReason, StringComparison.Ordinal);
        await AssertServesAsync(server, "naha");
        await ExecuteAsync(tenant, "DROP TABLE \"SiteSettings\"");
        Assert.True((await server.Tenants.SetupAsync("nara", "probe")).Succeeded);
        await AssertServesAsync(server, "nara");
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TenantInService_WhoseUpgradeFails_TurnsInvalidWithTheReason_AndComesBackWithItsRows(DatabaseProvider provider)
    {
        await using var silo = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(silo);
        await server.Tenants.CreateAsync(new NewTenant("nara", "290009", "奈良県", Database: "silo"));
        var tenant = (await server.Tenants.SetupAsync("nara", "probe")).Settings;
        using var client = server.Visit("nara");
        await client.PostAsync("/probe/notes", [new("text", "残る")], "/probe/form");

        // The next start of a node finds a database that looks as if a newer program had been here.
        await ExecuteAsync(tenant, "UPDATE \"__migrations\" SET \"Version\" = 99 WHERE \"Class\" LIKE '%NoteMigrations'");
        await using (var node = await server.StartNodeAsync(TwoTenantsFixture.ConfigureHost))
        {
            using var visitor = node.Visit("nara");
            Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/probe/hello")).StatusCode);
            var invalid = node.Services.GetRequiredService<IRunningShellTable>().Find("nara")!;
            Assert.Equal(TenantState.Invalid, invalid.State);
            Assert.Contains("newer program", invalid.StateReason, StringComparison.Ordinal);
            await AssertServesAsync(node, "naha");

            await ExecuteAsync(tenant, "UPDATE \"__migrations\" SET \"Version\" = 1 WHERE \"Class\" LIKE '%NoteMigrations'");
            await node.Tenants.EnableAsync("nara");
            Assert.Equal("1", await visitor.ReadAsync("/probe/notes/count"));
        }
    }

    private static async Task<HerSysServer> StartAsync(TestDatabase silo)
    {
        var settings = new Dictionary<string, string?>
        {
            ["HerSys:Databases:silo:Provider"] = silo.Provider.ToString(),
            ["HerSys:Databases:silo:ConnectionString"] = silo.Info.ConnectionString,
        };
        if (silo.Provider == DatabaseProvider.Sqlite)
        {
            settings["HerSys:Databases:default:Provider"] = "Sqlite";
            settings["HerSys:Databases:default:ConnectionString"] = $"Data Source={silo.Folder}/default/{{tenant}}.db";
        }

        var server = await HerSysServer.StartAsync(settings, TwoTenantsFixture.ConfigureHost, provider: silo.Provider);
        await server.AddTenantAsync("naha", "472018", "那覇市", "probe");
        return server;
    }

    private static async Task AssertServesAsync(HerSysServer server, string tenant)
    {
        using var client = server.Visit(tenant);
        Assert.StartsWith("hello " + tenant, await client.ReadAsync("/probe/hello"), StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(ShellSettings tenant, string sql)
    {
        await using DbConnection connection = tenant.Database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(tenant.ConnectionString + ";Pooling=false")
            : OpenFile(tenant.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static SqliteConnection OpenFile(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);
        return new SqliteConnection(builder.ToString());
    }
}
