using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace HerSys.Platform.Data.Tests.Isolation;

/// <summary>Looks into PostgreSQL's own catalogue: every table of tenants is fenced, whoever wrote its migration.</summary>
public sealed class FencedSchemaTests : IAsyncLifetime
{
    private const string TenantTables =
        "SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'TenantId' "
        + "WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace "
        + "AND c.relname NOT IN ('TenantAddresses', 'TenantFeatures', 'TenantFeatureProfiles', 'NumberBlocks', 'TaskRuns', 'SetUpLeases')";

    private TestTenants tenants = null!;

    public async ValueTask InitializeAsync()
    {
        tenants = await ClinicTenants.StartAsync(DatabaseProvider.PostgreSql);
        await tenants.AddAsync("naha");
    }

    public ValueTask DisposeAsync() => tenants.DisposeAsync();

    [Fact]
    public async Task EveryTable_HasRowSecurityForced()
    {
        Assert.True((await AdminSql.ReadAsync(tenants, TenantTables)).Count >= 7);
        Assert.Empty(await AdminSql.ReadAsync(
            tenants, $"SELECT relname FROM pg_class WHERE oid IN ({TenantTables}) AND NOT (relrowsecurity AND relforcerowsecurity)"));
    }

    [Fact]
    public async Task EveryForeignKey_CarriesTheTenant() => Assert.Empty(await AdminSql.ReadAsync(
        tenants,
        $"SELECT k.conname FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid IN ({TenantTables}) AND NOT EXISTS ("
        + "SELECT 1 FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1] AND a.attname = 'TenantId')"));

    [Fact]
    public async Task EveryUniqueKey_BeginsWithTheTenant_UnlessItIsUniqueByItself() => Assert.Empty(await AdminSql.ReadAsync(
        tenants,
        $"SELECT i.indexrelid::regclass FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
        + $"WHERE i.indisunique AND i.indrelid IN ({TenantTables}) AND a.attname <> 'TenantId' "
        + "AND NOT (i.indisprimary AND i.indnatts = 1 AND (a.atttypid = 'uuid'::regtype OR a.attidentity <> ''))"));

    [Fact]
    public async Task Login_IsNoSuperuserAndBypassesNothing() => Assert.Empty(await AdminSql.ReadAsync(
        tenants, "SELECT rolname FROM pg_roles WHERE rolname IN ('hersys_owner', 'hersys_app') AND (rolsuper OR rolbypassrls OR rolcreaterole)"));

    [Fact]
    public async Task Child_OfAnotherTenantsParent_IsRefused()
    {
        var (kobe, nara) = (await tenants.AddAsync("kobe"), await tenants.AddAsync("nara"));
        var patient = await tenants.AddPatientAsync(kobe);

        await tenants.UsingSessionAsync(nara, async session =>
        {
            session.Add(new Visit { PatientId = patient });
            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => session.SaveChangesAsync());
            Assert.True(refused.IsForeignKeyViolation());
        });
    }

    [Fact]
    public async Task Role_ThatPassesTheFence_IsRefusedBeforeAnythingIsMade()
    {
        var role = "passes_" + Guid.NewGuid().ToString("N")[..8];
        await using (var connection = new NpgsqlConnection(tenants.Database.AdminConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"CREATE ROLE {role} NOLOGIN BYPASSRLS; GRANT {role} TO hersys_owner", connection);
            await command.ExecuteNonQueryAsync();
        }

        await using var sources = new PostgresDataSources(NullLoggerFactory.Instance);
        var place = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
        await using (place)
        {
            var runner = new MigrationRunner(
                sources, TimeProvider.System, NullLogger<MigrationRunner>.Instance);
            var target = new MigrationTarget(DatabaseProvider.PostgreSql, place.Info.ConnectionString, role);
            var refused = await Assert.ThrowsAsync<MigrationException>(() => runner.MigrateAsync(
                target, MigrationSet.Discover([]), CancellationToken.None));
            Assert.Contains(role, refused.Message, StringComparison.Ordinal);
        }
    }
}
