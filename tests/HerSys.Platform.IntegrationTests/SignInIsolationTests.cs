using System.Net;
using HerSys.Testing.Hosting;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class SignInIsolationTests(TwoTenantsFixture fixture)
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Row_ByItsId_IsNotFoundInAnotherTenant()
    {
        using var naha = server.Visit("naha");
        using var osaka = server.Visit("osaka");
        var id = await (await naha.PostAsync("/probe/notes", [new("text", "那覇の記録")], "/probe/form")).Content.ReadAsStringAsync();

        Assert.Equal("那覇の記録", await naha.ReadAsync("/probe/notes/" + id));
        Assert.Equal(HttpStatusCode.NotFound, (await osaka.GetAsync("/probe/notes/" + id)).StatusCode);
    }
}
