using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HerSys.Platform.Data.Tests.Isolation;

/// <summary>
/// Two tenants in one PostgreSQL database. What keeps them apart is the database, whatever SQL a module sends and even
/// when it goes past the session's filter.
/// </summary>
public sealed class RowSecurityTests : IAsyncLifetime
{
    private TestTenants tenants = null!;
    private ShellSettings naha = null!;
    private ShellSettings osaka = null!;
    private Guid patientOfNaha;

    public async ValueTask InitializeAsync()
    {
        tenants = await ClinicTenants.StartAsync(DatabaseProvider.PostgreSql);
        (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        patientOfNaha = await tenants.AddPatientAsync(naha);
        await tenants.AddPatientAsync(osaka);
    }

    public ValueTask DisposeAsync() => tenants.DisposeAsync();

    [Theory]
    [InlineData("SELECT \"Number\" AS \"Value\" FROM \"Patients\"")]
    [InlineData("SELECT \"Number\" AS \"Value\" FROM \"Patients\" WHERE \"TenantId\" <> current_setting('app.tenant')")]
    [InlineData("SELECT \"Number\" AS \"Value\" FROM \"Patients\" WHERE 1 = 1 OR true")]
    public async Task Query_OfAnySql_SeesOwnRowsOnly(string sql)
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            var seen = await session.Database.SqlQueryRaw<string>(sql).ToListAsync();
            Assert.True(seen.Count <= 1);
            Assert.All(await session.Set<Patient>().IgnoreQueryFilters().ToListAsync(), patient => Assert.NotEqual(patientOfNaha, patient.Id));
        });
    }

    [Fact]
    public async Task RowOfAnother_ByItsId_IsNotThere()
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            Assert.Equal(0, await session.Database.ExecuteSqlAsync($"UPDATE \"Patients\" SET \"Name\" = 'x' WHERE \"Id\" = {patientOfNaha}"));
            Assert.Equal(0, await session.Database.ExecuteSqlAsync($"DELETE FROM \"Patients\" WHERE \"Id\" = {patientOfNaha}"));
            Assert.Null(await session.Set<Patient>().IgnoreQueryFilters().SingleOrDefaultAsync(patient => patient.Id == patientOfNaha));
        });
        Assert.Equal(["2"], await AdminSql.ReadAsync(tenants, "SELECT count(*) FROM \"Patients\" WHERE \"Name\" = '見本 花子'"));
    }

    [Fact]
    public async Task Insert_ForAnother_IsRefused()
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => session.Database.ExecuteSqlAsync(
                $"INSERT INTO \"SiteSettings\" (\"TenantId\", \"Topic\", \"Value\", \"ChangedAt\", \"Version\") VALUES ({naha.Id}, 'x', '{{}}', now(), 1)"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        });
    }

    [Fact]
    public async Task Row_CannotBeMovedToAnother()
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => session.Database.ExecuteSqlAsync($"UPDATE \"Patients\" SET \"TenantId\" = {naha.Id}"));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        });
    }

    [Theory]
    [InlineData("ALTER TABLE \"Patients\" DISABLE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE \"Patients\" NO FORCE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY tenant ON \"Patients\"")]
    [InlineData("CREATE POLICY mine ON \"Patients\" USING (true)")]
    [InlineData("ALTER ROLE hersys_app BYPASSRLS")]
    [InlineData("DROP TRIGGER append_only ON \"Observations\"")]
    [InlineData("TRUNCATE \"Patients\"")]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("SELECT count(*) FROM \"Tenants\"")]
    [InlineData("SELECT count(*) FROM \"DataProtectionKeys\"")]
    public async Task AppRole_HasNoRightButOnRows(string sql)
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => session.Database.ExecuteSqlRawAsync(sql));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        });
    }

    [Theory]
    [InlineData("app.migrating")]
    [InlineData("app.erasing")]
    public async Task SettingsOfTheOwner_DoNotHelpTheAppRole(string setting)
    {
        await tenants.UsingSessionAsync(osaka, async session =>
        {
            await session.Database.OpenConnectionAsync();
            await session.Database.ExecuteSqlAsync($"SELECT set_config({setting}, 'on', false)");
            var seen = await session.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM \"Patients\"").SingleAsync();
            Assert.Equal(1, seen);
        });
    }

    [Fact]
    public async Task Statement_WithoutATenant_SeesNothingAndWritesNothing()
    {
        await using var connection = new NpgsqlConnection(naha.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "SET ROLE hersys_app");

        Assert.Equal(0L, await ExecuteAsync(connection, "SELECT count(*) FROM \"Patients\""));
        var refused = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(
            connection, "INSERT INTO \"InstalledFeatures\" (\"FeatureId\", \"InstalledAt\") VALUES ('x', now())"));
        Assert.True(refused.SqlState is PostgresErrorCodes.NotNullViolation or PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);

        await ExecuteAsync(connection, "SELECT set_config('app.tenant', '', false)");
        Assert.Equal(0L, await ExecuteAsync(connection, "SELECT count(*) FROM \"Patients\""));
        await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(
            connection, "INSERT INTO \"InstalledFeatures\" (\"TenantId\", \"FeatureId\", \"InstalledAt\") VALUES ('', 'x', now())"));
    }

    [Fact]
    public async Task OwnerOfTheTables_IsHeldBackToo()
    {
        await using var connection = new NpgsqlConnection(naha.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();

        Assert.Equal(0L, await ExecuteAsync(connection, "SELECT count(*) FROM \"Patients\""));
    }

    [Fact]
    public async Task PooledConnection_UsedByManyTenantsInTurn_NeverKeepsTheTenant()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (turn, _) =>
        {
            var tenant = turn % 2 == 0 ? naha : osaka;
            await tenants.UsingSessionAsync(tenant, async session =>
            {
                var id = await session.Database.SqlQueryRaw<string>("SELECT DISTINCT \"TenantId\" AS \"Value\" FROM \"Patients\"").SingleAsync(CancellationToken.None);
                Assert.Equal(tenant.Id, id);
            });
        });
    }

    [Fact]
    public async Task Sessions_WorkAsTheAppRole()
    {
        await tenants.UsingSessionAsync(naha, async session => Assert.Equal(
            "hersys_app",
            await session.Database.SqlQueryRaw<string>("SELECT current_user::text AS \"Value\"").SingleAsync()));
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
