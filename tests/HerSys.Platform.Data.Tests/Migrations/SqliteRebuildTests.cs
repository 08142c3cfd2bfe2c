using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Tests.Migrations.Samples;
using HerSys.Platform.Shells;
using Microsoft.Data.Sqlite;

namespace HerSys.Platform.Data.Tests.Migrations;

/// <summary>Building a table anew on SQLite loses rows, indexes and triggers silently, if one lets it.</summary>
public sealed class SqliteRebuildTests
{
    private const string Ward1 = "00000000-0000-7000-8000-000000000001";
    private const string Ward2 = "00000000-0000-7000-8000-000000000002";
    private const string Bed1 = "00000000-0000-7000-8000-000000000011";

    [Fact]
    public async Task RebuiltTable_KeepsItsChildren()
    {
        await using var database = await UpgradedAsync();

        Assert.Equal([Bed1], await database.ReadAsync("SELECT \"Id\" FROM \"Beds\""));
        Assert.Empty(await database.ReadAsync("SELECT \"table\" FROM pragma_foreign_key_check"));
    }

    [Fact]
    public async Task RebuiltTable_IsStillReferredTo()
    {
        await using var database = await UpgradedAsync();

        var refused = await Assert.ThrowsAsync<SqliteException>(() => database.AddBedAsync(Ward2, "00000000-0000-7000-8000-000000000012"));

        Assert.Contains("FOREIGN KEY", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RebuiltTable_GetsItsIndexesBack()
    {
        await using var database = await UpgradedAsync();

        var indexes = await database.ReadAsync("SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Wards' AND sql IS NOT NULL ORDER BY name");

        Assert.Contains("wards_by_hand", indexes);
        Assert.Contains("IX_Wards_TenantId_Name", indexes);
        Assert.Contains("AK_Wards_TenantId_Id", indexes);
    }

    [Fact]
    public async Task RebuiltTable_GetsItsTriggersBack()
    {
        await using var database = await UpgradedAsync();

        await database.AddWardAsync("西病棟", Ward2);

        Assert.Equal(["東病棟", "西病棟"], await database.ReadAsync("SELECT \"Name\" FROM \"WardNames\" ORDER BY \"Id\""));
    }

    [Fact]
    public async Task PlainAlteration_IsRefusedInsteadOfTakingTodaysShape()
    {
        await using var database = await WardDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));

        var refused = await Assert.ThrowsAsync<MigrationException>(() => database.MigrateAsync(MigrationRelease.Of<WardReleaseAlteringPlainly>(typeof(PlatformMigrations))));

        Assert.IsType<NotSupportedException>(refused.InnerException);
        Assert.Equal(1, await database.VersionAsync());
    }

    private static async Task<WardDatabase> UpgradedAsync()
    {
        var database = await WardDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease1>(typeof(PlatformMigrations)));
        await database.AddWardAsync("東病棟", Ward1);
        await database.AddBedAsync(Ward1, Bed1);
        await database.MigrateAsync(MigrationRelease.Of<WardRelease2>(typeof(PlatformMigrations)));
        return database;
    }
}
