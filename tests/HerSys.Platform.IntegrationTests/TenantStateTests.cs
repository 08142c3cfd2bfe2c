using System.Net;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class TenantStateTests(TwoTenantsFixture fixture)
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
        Assert.True(await server.Services.GetRequiredService<ISetUpLeases>().TryTakeAsync(tenant.Id, TimeSpan.FromHours(1)));
        server.Services.GetRequiredService<RunningShellTable>().Set(await catalog.UpdateAsync(tenant with { State = TenantState.Initializing }));
        using var client = server.Visit("himeji");
        var refused = await client.GetAsync("/probe/hello");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task FailedRecipe_LeavesTheTenantInvalidWithTheReason_AndCanBeRunAgain()
    {
        var obstacle = FailingStep.Obstacle(await server.Tenants.CreateAsync(new NewTenant("sakai", "271403", "堺市")));
        await File.WriteAllTextAsync(obstacle, "");
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
    public async Task SetUp_ThatBrokeOff_CanBeRunAgain_AndIsNotPutIntoServiceBefore()
    {
        var tenant = await server.Tenants.CreateAsync(new NewTenant("suita", "272051", "吹田市"));
        var catalog = server.Services.GetRequiredService<ITenantCatalog>();

        // What a process leaves that was killed in the middle.
        server.Services.GetRequiredService<RunningShellTable>().Set(await catalog.UpdateAsync(tenant with { State = TenantState.Initializing, SelectedFeatures = ["HerSys.Probe"] }));
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.EnableAsync("suita"));
        Assert.Equal("tenant-state", refused.Rule);

        Assert.True((await server.Tenants.SetupAsync("suita", "probe")).Succeeded);
        using var client = server.Visit("suita");
        Assert.StartsWith("hello suita", await client.ReadAsync("/probe/hello"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SetUp_ThatFailed_IsNotPutIntoServiceByEnabling()
    {
        var obstacle = FailingStep.Obstacle(await server.Tenants.CreateAsync(new NewTenant("yao", "272124", "八尾市")));
        await File.WriteAllTextAsync(obstacle, "");
        await server.Tenants.SetupAsync("yao", "probe-failing");

        await server.Tenants.DisableAsync("yao");
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.EnableAsync("yao"));

        Assert.Equal("tenant-state", refused.Rule);
        File.Delete(obstacle);
    }

    [Fact]
    public async Task SetUp_OfATenantInService_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.SetupAsync("naha", "probe"));
        Assert.Equal("tenant-state", refused.Rule);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/api/anything", "application/problem+json")]
    public async Task TenantThatIsNotSetUp_SaysSoInTheFormThatTheCallerReads(string path, string type)
    {
        var name = path == "/" ? "ibaraki" : "moriguchi";
        await server.Tenants.CreateAsync(new NewTenant(name, path == "/" ? "272116" : "272094", "見本市"));
        using var client = server.Visit(name);

        var refused = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(type, refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("まだ準備ができていません", System.Text.RegularExpressions.Regex.Unescape(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_OfARemovedTenant_HoldsItsRows()
    {
        await server.AddTenantAsync("muroran", "012050", "室蘭市", "probe");
        using (var client = server.Visit("muroran"))
        {
            await client.PostAsync("/probe/notes", [new("text", "控えに残る")], "/probe/form");
        }

        await server.Tenants.DisableAsync("muroran");
        using var archive = new MemoryStream();
        await server.Tenants.RemoveAsync("muroran", archive);

        await using var zip = new System.IO.Compression.ZipArchive(archive);
        using var reader = new StreamReader(await zip.GetEntry("ProbeNotes.jsonl")!.OpenAsync());
        Assert.Contains("控えに残る", await reader.ReadToEndAsync(), StringComparison.Ordinal);
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
