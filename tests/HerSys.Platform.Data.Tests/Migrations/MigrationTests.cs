using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Data.Tests.Migrations.Samples;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Platform.Data.Tests.Migrations;

public sealed class MigrationTests
{
    private const string Ward1 = "00000000-0000-7000-8000-000000000001";
    private const string Ward2 = "00000000-0000-7000-8000-000000000002";
    private const string Bed1 = "00000000-0000-7000-8000-000000000011";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Upgrade_WithRowsInEveryTable_KeepsThemAll(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));
        await database.AddWardAsync("東病棟", Ward1);
        await database.AddBedAsync(Ward1, Bed1);

        await database.MigrateAsync(MigrationRelease.Of<WardRelease2>(typeof(PlatformMigrations)));

        Assert.Equal(3, await database.VersionAsync());
        Assert.Equal(["東病棟"], await database.ReadAsync("SELECT \"Name\" FROM \"Wards\""));
        Assert.Equal(["1"], await database.ReadAsync("SELECT \"Floor\" FROM \"Wards\""));
        Assert.Equal(["1"], await database.ReadAsync("SELECT count(*) FROM \"Beds\""));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Migration_RunAgain_ChangesNothing(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease2>(typeof(PlatformMigrations)));
        var before = await database.ReadAsync("SELECT \"Class\" || \"Version\" || \"AppliedAt\" FROM \"__migrations\" ORDER BY 1");

        await database.MigrateAsync(MigrationRelease.Of<WardRelease2>(typeof(PlatformMigrations)));

        Assert.Equal(2, before.Count);
        Assert.Equal(before, await database.ReadAsync("SELECT \"Class\" || \"Version\" || \"AppliedAt\" FROM \"__migrations\" ORDER BY 1"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FailedStep_LeavesItsClassAsItWas_AndRunsAgainWhenTheCauseIsGone(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));
        await database.AddWardAsync("東病棟", Ward1);
        await database.AddWardAsync("東病棟", Ward2);

        var failed = await Assert.ThrowsAsync<MigrationException>(() => database.MigrateAsync(MigrationRelease.Of<WardRelease3>(typeof(PlatformMigrations))));

        Assert.Equal("UpdateFrom3", failed.Step);
        Assert.Equal(MigrationRelease.ClassName, failed.Migration);
        Assert.Equal(1, await database.VersionAsync());
        Assert.Empty(await database.ReadAsync(ColumnSql(provider, "Floor")));
        Assert.Equal(["2"], await database.ReadAsync("SELECT count(*) FROM \"Wards\""));

        await database.ExecuteAsync($"DELETE FROM \"Wards\" WHERE \"Id\" = '{Ward2}'");
        await database.MigrateAsync(MigrationRelease.Of<WardRelease3>(typeof(PlatformMigrations)));
        Assert.Equal(4, await database.VersionAsync());
        Assert.Single(await database.ReadAsync(ColumnSql(provider, "Note")));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Database_NewerThanTheProgram_IsRefusedAndLeftAlone(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease3>(typeof(PlatformMigrations)));

        var refused = await Assert.ThrowsAsync<MigrationException>(() => database.MigrateAsync(MigrationRelease.Of<WardRelease2>(typeof(PlatformMigrations))));

        Assert.Contains("start the newer program", refused.Message, StringComparison.Ordinal);
        Assert.Equal(4, await database.VersionAsync());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Step_ThatDoesNotRaiseTheVersion_IsRefused(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));

        await Assert.ThrowsAnyAsync<Exception>(() => database.MigrateAsync(MigrationRelease.Of<WardReleaseStandingStill>(typeof(PlatformMigrations))));

        Assert.Equal(1, await database.VersionAsync());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Migration_ByManyProcessesAtOnce_RunsOnce(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        var set = MigrationRelease.Of<WardRelease3>(typeof(PlatformMigrations));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => database.NewRunner().MigrateAsync(database.Target, set, CancellationToken.None)));

        Assert.Equal(4, await database.VersionAsync());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Rows_LeftWithoutTheirParent_StopTheMigration(DatabaseProvider provider)
    {
        await using var database = await WardDatabase.CreateAsync(provider);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));
        await database.AddWardAsync("東病棟", Ward1);
        await database.AddBedAsync(Ward1, Bed1);

        await Assert.ThrowsAsync<MigrationException>(() => database.MigrateAsync(MigrationRelease.Of<WardReleaseLosingRows>(typeof(PlatformMigrations))));

        Assert.Equal(["東病棟"], await database.ReadAsync("SELECT \"Name\" FROM \"Wards\""));
        Assert.Equal(1, await database.VersionAsync());
    }

    [Fact]
    public async Task SecondTenant_OfTheSameDatabase_NeedsNoMigration()
    {
        await using var tenants = await ClinicTenants.StartAsync(DatabaseProvider.PostgreSql);
        await tenants.AddAsync("naha");
        var before = await AppliedAsync(tenants);

        await tenants.AddPatientAsync(await tenants.AddAsync("osaka"));

        Assert.Contains(before, row => row.StartsWith(typeof(ClinicMigrations).FullName + " 3 ", StringComparison.Ordinal));
        Assert.Equal(before, await AppliedAsync(tenants));
    }

    private static Task<IReadOnlyList<string>> AppliedAsync(TestTenants tenants) =>
        AdminSql.ReadAsync(tenants, "SELECT \"Class\" || ' ' || \"Version\" || ' ' || \"AppliedAt\" FROM \"__migrations\" ORDER BY 1");

    private static string ColumnSql(DatabaseProvider provider, string column) => provider == DatabaseProvider.PostgreSql
        ? $"SELECT column_name FROM information_schema.columns WHERE table_name = 'Wards' AND column_name = '{column}'"
        : $"SELECT name FROM pragma_table_info('Wards') WHERE name = '{column}'";
}
