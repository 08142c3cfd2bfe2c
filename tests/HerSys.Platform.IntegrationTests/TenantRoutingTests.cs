using System.Net;
using HerSys.Platform.IntegrationTests.Sqlite;
using HerSys.Platform.Tenants;
using HerSys.Testing.Hosting;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public sealed class TenantRoutingTests(SqliteFixture fixture) : IClassFixture<SqliteFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Prefix_InAnotherCase_IsRedirectedToTheCanonicalOne()
    {
        using var client = new TenantClient(server.Address, "");
        var response = await client.GetAsync("/NAHA/probe/hello?x=1");
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.EndsWith("/naha/probe/hello?x=1", response.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostName_OfATenant_ReachesItWithoutPrefix()
    {
        await server.Tenants.EditAsync("osaka", new TenantEdit(UrlHosts: ["osaka.example", "*.osaka.example"], UrlPrefix: ""));
        Assert.StartsWith("hello osaka", await ReadByHostAsync("osaka.example", "/probe/hello"), StringComparison.Ordinal);
        Assert.StartsWith("hello osaka", await ReadByHostAsync("www.osaka.example", "/probe/hello"), StringComparison.Ordinal);
        Assert.StartsWith("hello naha", await ReadByHostAsync("www.osaka.example", "/naha/probe/hello"), StringComparison.Ordinal);
        Assert.DoesNotContain("hello naha", await ReadByHostAsync("osaka.example", "/naha/probe/hello"), StringComparison.Ordinal);
        await server.Tenants.EditAsync("osaka", new TenantEdit(UrlHosts: [], UrlPrefix: "osaka"));
    }

    [Fact]
    public async Task UnknownPrefix_BelongsToTheOperatorsTenant_WhichHasNoSuchPage()
    {
        using var client = new TenantClient(server.Address, "");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/nowhere/probe/hello")).StatusCode);
    }

    [Fact]
    public async Task Health_IsAnsweredByTheHost()
    {
        using var client = new TenantClient(server.Address, "");
        Assert.Equal("Healthy", await client.ReadAsync("/health/live"));
        Assert.Equal("Healthy", await client.ReadAsync("/health/ready"));
    }

    private async Task<string> ReadByHostAsync(string host, string path)
    {
        using var client = new TenantClient(server.Address, "");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return await (await client.Http.SendAsync(request)).Content.ReadAsStringAsync();
    }
}
