using HerSys.Audit.Contracts;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Api.Tests.Support;
using HerSys.Testing.Databases;
using HerSys.Users.Models;
using HerSys.Users.Services.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Api.Tests;

/// <summary>A token sees and does what its duty sees and does, and all of it is on record.</summary>
public sealed class AccessTests(ApiHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Notification_OfAnotherClinic_IsNotThere(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        using var other = await host.ProgramAsync(ApiHost.OtherClinic);
        var filed = await program.FiledAsync(Samples.Confirmed("ヨソ"));
        (await other.GetAsync(filed.Path)).IsProblem(404, "not-found");
        (await other.GetAsync(filed.Path + "/status")).IsProblem(404, "not-found");
        (await other.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("phone", "090-0000-0456"), ifMatch: "\"1\"")).IsProblem(404, "not-found");
        (await other.SendAsync(HttpMethod.Post, filed.Path + "/withdraw", new System.Text.Json.Nodes.JsonObject { ["reason"] = "まちがい" }, ifMatch: "\"1\"")).IsProblem(404, "not-found");
        Assert.DoesNotContain(filed.Id.ToString(), (await other.GetAsync(ClinicSystem.Root)).Text, StringComparison.Ordinal);
        Assert.Contains(filed.Id.ToString(), (await program.GetAsync(ClinicSystem.Root)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ThatDoesNotWork_Is401InTheLanguageAskedFor()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var nobody = new ClinicSystem(host.Server.Address, ApiHost.Naha, token: null);
        (await nobody.GetAsync(ClinicSystem.Root)).IsProblem(401, "token");
        using var invented = new ClinicSystem(host.Server.Address, ApiHost.Naha, "hersys_nobodyMadeThis");
        (await invented.FileAsync(Samples.Confirmed("ムダ"), "k")).IsProblem(401, "token");
        var english = await invented.SendAsync(HttpMethod.Get, ClinicSystem.Root, content: null, language: "en");
        Assert.Equal("No valid token.", english.Body.GetProperty("title").GetString());

        var token = await host.TokenAsync();
        using var program = new ClinicSystem(host.Server.Address, ApiHost.Naha, token);
        Assert.Equal(200, (await program.GetAsync(ClinicSystem.Root)).Status);
        await host.Server.UsingAsync(ApiHost.Naha, async services =>
        {
            var hash = services.GetRequiredService<ApiTokenSecrets>().HashOf(token);
            var db = services.GetRequiredService<TenantDbContext>();
            var row = await db.Set<ApiToken>().SingleAsync(known => known.SecretHash == hash);
            Assert.NotNull(row.LastUsedAt);
            row.RevokedAt = ApiHost.Now;
            await db.SaveChangesAsync();
        });
        (await program.GetAsync(ClinicSystem.Root)).IsProblem(401, "token");
    }

    [Fact]
    public async Task Token_OfAHealthCenter_ReadsButDoesNotFile()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var clinic = await host.ProgramAsync();
        var filed = await clinic.FiledAsync(Samples.Confirmed("ホケンジョ"));
        using var center = new ClinicSystem(host.Server.Address, ApiHost.Naha, await host.TokenAsync(clinic: null, RoleNames.HealthCenterStaff));
        Assert.Equal(200, (await center.GetAsync(filed.Path)).Status);
        (await center.FileAsync(Samples.Confirmed("ダメ"), "k")).IsProblem(403, "forbidden");
    }

    [Fact]
    public async Task Interface_WhereTheFeatureIsOff_IsNotThere()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync(tenant: ApiHost.Osaka);
        Assert.Equal(404, (await program.GetAsync(ClinicSystem.Root)).Status);
        Assert.Equal(404, (await program.FileAsync(Samples.Confirmed("ナイ"), "k")).Status);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Requests_AreOnRecord_WithTheTokenNamed(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync(purpose: "見本カルテ" + provider);
        var filed = await program.FiledAsync(Samples.Confirmed("キロク"));
        await program.GetAsync(filed.Path);
        await program.GetAsync(filed.Path + "/status");
        await program.GetAsync(ClinicSystem.Root + "?hersysId=" + filed.Body.GetProperty("hersysId").GetString());
        await program.SendAsync(HttpMethod.Patch, filed.Path, Samples.Change("phone", "090-0000-0456"), ifMatch: "\"1\"");
        await program.FileAsync(Samples.Confirmed("キロク").Without("phone"), Guid.NewGuid().ToString());
        await host.Server.UsingAsync(ApiHost.Naha, async services =>
        {
            var trail = services.GetRequiredService<IAuditTrail>();
            var page = await trail.FindAsync(new AuditQuery { ActorName = "見本 進" }, size: 1000);
            var own = page.Lines.Where(line => line.Source.Contains("見本カルテ" + provider, StringComparison.Ordinal)).ToList();
            string[] summaries = ["発生届を提出しました", "発生届を見ました", "届け出た人の経過を見ました", "発生届の一覧を見ました(1件を表示)", "発生届を訂正しました", "発生届の提出を断りました(直すところがあります)"];
            Assert.All(summaries, summary => Assert.Contains(own, line => line.Summary == summary));
        });
    }

    [Fact]
    public async Task Token_ThatAsksTooOften_Is429_UntilTheMinuteIsOver()
    {
        var host = await hosts.OnAsync(DatabaseProvider.PostgreSql);
        using var program = await host.ProgramAsync();
        await SetRateAsync(host, 3);
        try
        {
            for (var times = 0; times < 3; times++)
            {
                Assert.Equal(200, (await program.GetAsync(ClinicSystem.Root)).Status);
            }

            var refused = (await program.GetAsync(ClinicSystem.Root)).IsProblem(429, "rate");
            Assert.InRange(refused.RetryAfter!.Value, 1, 60);
            host.Server.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(200, (await program.GetAsync(ClinicSystem.Root)).Status);
        }
        finally
        {
            await SetRateAsync(host, new ApiSettings().RequestsPerMinute);
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_InPages_HasEachOnce_AndTakesFilters(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync(ApiHost.OtherClinic);
        var filed = new List<Guid>();
        for (var number = 0; number < 5; number++)
        {
            filed.Add((await program.FiledAsync(Samples.Confirmed("イチラン").Answer("report_date", "2022-08-01"))).Id);
        }

        var seen = new List<Guid>();
        for (var path = ClinicSystem.Root + "?limit=2&state=submitted&reportedFrom=R4.8.1&reportedTo=2022-08-01"; path is not null;)
        {
            var page = (await program.GetAsync(path)).Body;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            path = page.TryGetProperty("next", out var next) ? next.GetString()!["/naha".Length..] : null;
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Superset(filed.ToHashSet(), seen.ToHashSet());
        Assert.Empty((await program.GetAsync(ClinicSystem.Root + "?reportedFrom=2022-08-02")).Body.GetProperty("items").EnumerateArray());
    }

    private static Task SetRateAsync(ApiHost host, int most) => host.Server.UsingAsync(
        ApiHost.Naha, services => services.GetRequiredService<ISiteService>().SaveAsync(new ApiSettings { RequestsPerMinute = most }));
}
