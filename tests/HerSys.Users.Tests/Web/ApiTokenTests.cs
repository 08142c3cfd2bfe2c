using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>Programs sign in by a token and by nothing else; the routes are those of the operator's tenants.</summary>
public sealed class ApiTokenTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private const string Operator = ShellSettings.DefaultName;
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Token_MadeOnThePage_OpensTheApi()
    {
        using var person = await server.SignInAsync(Operator, RoleNames.Operator);
        await person.PostAsync("/account/tokens", PeopleSteps.Form(("Name", "毎朝の確認"), ("Days", "30")));
        var page = await person.ReadAsync("/account/tokens");
        var start = page.IndexOf(ApiTokenSecrets.Prefix, StringComparison.Ordinal);
        var token = new string([.. page[start..].TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-')]);

        using var program = Program(token);
        var list = await program.GetFromJsonAsync<JsonElement>("/api/tenants");

        Assert.Contains(list.GetProperty("items").EnumerateArray(), tenant => tenant.GetProperty("name").GetString() == "naha");
        Assert.DoesNotContain(token, await person.ReadAsync("/account/tokens"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_CreatesATenant_TwiceIsOne()
    {
        using var program = Program((await TokenAsync(RoleNames.Operator)).Token);
        for (var times = 0; times < 2; times++)
        {
            var answer = await program.PostAsJsonAsync("/api/tenants", new { name = "nanjo", municipalityCode = "472158", displayName = "南城市" });
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer hersys_notATokenThatAnybodyMade")]
    [InlineData("Bearer ")]
    [InlineData("Basic b3BlcmF0b3I6eA==")]
    public async Task Api_WithoutAToken_Answers401(string? header)
    {
        using var program = new HttpClient { BaseAddress = server.Address };
        if (header is not null)
        {
            program.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/tenants")).StatusCode);
    }

    [Fact]
    public async Task Api_WithACookie_Answers401()
    {
        using var person = await server.SignInAsync(Operator, RoleNames.Operator);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin/tenants")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await person.GetAsync("/api/tenants")).StatusCode);
    }

    [Fact]
    public async Task Page_WithATokenOnly_AsksToSignIn()
    {
        using var program = Program((await TokenAsync(RoleNames.Operator)).Token);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = server.Address };
        browser.DefaultRequestHeaders.Authorization = program.DefaultRequestHeaders.Authorization;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/admin/tenants")).StatusCode);
    }

    [Fact]
    public async Task Token_OfSomebodyWithoutThePermission_Answers403()
    {
        using var program = Program((await TokenAsync(RoleNames.Auditor)).Token);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.GetAsync("/api/tenants")).StatusCode);
    }

    [Fact]
    public async Task Token_TooOldRevokedLockedOrWithoutItsDuty_Answers401()
    {
        var (revoked, _) = await TokenAsync(RoleNames.Operator);
        var (locked, lockedUser) = await TokenAsync(RoleNames.Operator);
        var (ended, endedUser) = await TokenAsync(RoleNames.Operator);
        var (old, _) = await TokenAsync(RoleNames.Operator);
        await server.AsSystemAsync(Operator, async services =>
        {
            var hash = services.GetRequiredService<ApiTokenSecrets>().HashOf(revoked);
            await services.GetRequiredService<TenantDbContext>().Set<ApiToken>().Where(token => token.SecretHash == hash)
                .ExecuteUpdateAsync(set => set.SetProperty(token => token.RevokedAt, (DateTimeOffset?)server.Clock.GetUtcNow()));
            await services.GetRequiredService<LockUser>().ExecuteAsync(lockedUser.UserId, "退職のため");
            await services.GetRequiredService<EndDuty>().ExecuteAsync(endedUser.UserId, endedUser.DutyId);
        });

        foreach (var token in new[] { revoked, locked, ended })
        {
            using var program = Program(token);
            Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/tenants")).StatusCode);
        }

        using var last = Program(old);
        Assert.Equal(HttpStatusCode.OK, (await last.GetAsync("/api/tenants")).StatusCode);
        server.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await last.GetAsync("/api/tenants")).StatusCode);
    }

    [Fact]
    public async Task TokenRow_CopiedIntoAnotherTenant_OpensNothingThere()
    {
        var (token, _) = await TokenAsync(RoleNames.Operator);
        await server.UsingAsync("naha", services =>
        {
            var elsewhere = services.GetRequiredService<ApiTokenSecrets>().HashOf(token);
            return server.UsingAsync(Operator, async inner =>
                Assert.False(await inner.GetRequiredService<TenantDbContext>().Set<ApiToken>().AnyAsync(row => row.SecretHash == elsewhere)));
        });
    }

    [Fact]
    public async Task TokensPage_ForOthers_IsForbidden()
    {
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/account/tokens")).StatusCode);
    }

    private HttpClient Program(string token)
    {
        var program = new HttpClient { BaseAddress = server.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return program;
    }

    private async Task<(string Token, CreatedUser User)> TokenAsync(string role)
    {
        var user = await server.CreateAsync(Operator, role, organisation: null);
        var token = "";
        await server.AsSystemAsync(Operator, async services =>
            token = await services.GetRequiredService<CreateApiToken>().ExecuteAsync(user.UserId, user.DutyId, "試験", 30));
        return (token, user);
    }
}
