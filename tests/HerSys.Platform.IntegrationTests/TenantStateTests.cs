using System.Net;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public sealed class TenantStateTests(TwoTenantsFixture fixture) : IClassFixture<TwoTenantsFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task DisabledTenant_AnswersThatItIsOutOfService_AndComesBackWithItsData()
    {
        await server.AddTenantAsync("akashi", "282031", "明石市", "probe");
        using var client = server.Visit("akashi");
        await server.Tenants.DisableAsync("akashi");
        var refused = await client.GetAsync("/probe/hello");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Null(refused.Headers.RetryAfter);
        await server.Tenants.EnableAsync("akashi");
        Assert.StartsWith("hello akashi", await client.ReadAsync("/probe/hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InitializingTenant_AsksToRetry()
    {
        var tenant = await server.Tenants.CreateAsync(new NewTenant("himeji", "282014", "姫路市"));
        var catalog = server.Services.GetRequiredService<ITenantCatalog>();
        server.Services.GetRequiredService<RunningShellTable>().Set(await catalog.UpdateAsync(tenant with { State = TenantState.Initializing }));
        using var client = server.Visit("himeji");
        var refused = await client.GetAsync("/probe/hello");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task FailedRecipe_LeavesTheTenantInvalidWithTheReason_AndCanBeRunAgain()
    {
        var obstacle = Path.GetTempFileName();
        Environment.SetEnvironmentVariable("HERSYS_PROBE_FILE", obstacle);
        await server.Tenants.CreateAsync(new NewTenant("sakai", "271403", "堺市"));
        var failed = await server.Tenants.SetupAsync("sakai", "probe-failing");
        Assert.Equal(TenantState.Invalid, failed.Settings.State);
        Assert.Contains("in the way", failed.Settings.StateReason, StringComparison.Ordinal);
        using var client = server.Visit("sakai");
        var page = await (await client.GetAsync("/probe/hello")).Content.ReadAsStringAsync();
        Assert.DoesNotContain("in the way", page, StringComparison.Ordinal);
        using var naha = server.Visit("naha");
        Assert.StartsWith("hello naha", await naha.ReadAsync("/probe/hello"), StringComparison.Ordinal);

        File.Delete(obstacle);
        Assert.True((await server.Tenants.SetupAsync("sakai", recipe: null)).Succeeded);
        Assert.StartsWith("hello sakai", await client.ReadAsync("/probe/hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailedMigration_LeavesTheTenantInvalid_TheOthersUntouched()
    {
        var tenant = await server.Tenants.CreateAsync(new NewTenant("nara", "290009", "奈良県"));
        Directory.CreateDirectory(Path.GetDirectoryName(new SqliteConnectionStringBuilder(tenant.ConnectionString).DataSource)!);
        await using (var obstacle = new SqliteConnection(tenant.ConnectionString))
        {
            await obstacle.OpenAsync();
            await using var command = obstacle.CreateCommand();
            command.CommandText = "CREATE TABLE \"SiteSettings\" (\"Unexpected\" TEXT)";
            await command.ExecuteNonQueryAsync();
        }

        var failed = await server.Tenants.SetupAsync("nara", "probe");
        Assert.Equal(TenantState.Invalid, failed.Settings.State);
        Assert.Contains("SiteSettings", failed.Settings.StateReason, StringComparison.Ordinal);
        using var naha = server.Visit("naha");
        Assert.StartsWith("hello naha", await naha.ReadAsync("/probe/hello"), StringComparison.Ordinal);

        await using (var mended = new SqliteConnection(tenant.ConnectionString))
        {
            await mended.OpenAsync();
            await using var command = mended.CreateCommand();
            command.CommandText = "DROP TABLE \"SiteSettings\"";
            await command.ExecuteNonQueryAsync();
        }

        Assert.True((await server.Tenants.SetupAsync("nara", "probe")).Succeeded);
    }

    [Fact]
    public async Task RemovedTenant_LeavesAnArchive_AndItsNameStartsEmpty()
    {
        var first = await server.AddTenantAsync("otaru", "012033", "小樽市", "probe");
        var running = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.RemoveAsync("otaru", Stream.Null));
        Assert.Equal("tenant-state", running.Rule);
        await server.Tenants.DisableAsync("otaru");
        using var archive = new MemoryStream();
        await server.Tenants.RemoveAsync("otaru", archive);
        Assert.True(archive.Length > 0);
        var second = await server.AddTenantAsync("otaru", "012033", "小樽市", "probe");
        Assert.NotEqual(first.Id, second.Id);
    }

    [Theory]
    [InlineData("HerSys.Probe.BadOptions", "MvcOptions")]
    [InlineData("HerSys.Probe.BadService", "host")]
    public async Task Feature_ThatMeddlesWithTheHost_IsRefusedByName(string feature, string word)
    {
        var name = "bad" + feature[^3..].ToLowerInvariant();
        await server.AddTenantAsync(name, "473502", "南風原町", "probe");
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => server.Tenants.ChangeFeaturesAsync(name, [feature], []));
        Assert.Contains(feature, refused.ToString(), StringComparison.Ordinal);
        Assert.Contains(word, refused.ToString(), StringComparison.Ordinal);
    }
}
