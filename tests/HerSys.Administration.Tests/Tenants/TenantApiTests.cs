using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HerSys.Administration.Tests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Administration.Tests.Tenants;

/// <summary>Tenants by REST, as an operator's program works with them.</summary>
public sealed class TenantApiTests(AdministrationHosts hosts)
{
    private const string Api = "/api/tenants";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_FromCreateToArchive_IsTheSameAsOnTheScreens(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var name = AdministrationHost.NewName();
        var wish = new { name, municipalityCode = "472018", displayName = "見本市" };

        var first = await SendAsync(program, HttpMethod.Post, Api, wish);
        var again = await SendAsync(program, HttpMethod.Post, Api, wish);
        Assert.Equal(("Uninitialized", "Uninitialized"), (Text(first, "state"), Text(again, "state")));
        await RefusedAsync(program, HttpMethod.Post, Api, wish with { displayName = "別の市" }, HttpStatusCode.Conflict, "tenant-exists", "Name");
        await RefusedAsync(program, HttpMethod.Post, $"{Api}/{name}/enable", null, HttpStatusCode.Conflict, "tenant-state", "State");

        var setUp = await SendAsync(program, HttpMethod.Post, $"{Api}/{name}/setup", new { recipe = "municipality" });
        Assert.Equal("Running", Text(setUp, "state"));
        Assert.StartsWith($"/{name}/account/welcome?token=", setUp.GetProperty("messages").GetProperty("admin").GetString());
        await RefusedAsync(program, HttpMethod.Delete, $"{Api}/{name}", null, HttpStatusCode.Conflict, "tenant-state", "State");

        var edited = await SendAsync(program, HttpMethod.Patch, $"{Api}/{name}", new { displayName = "見本町", version = setUp.GetProperty("version").GetInt64() });
        Assert.Equal("見本町", Text(edited, "displayName"));
        await RefusedAsync(program, HttpMethod.Patch, $"{Api}/{name}", new { displayName = "見本村", version = 1 }, HttpStatusCode.Conflict, "tenant-changed", "");
        var switched = await SendAsync(program, HttpMethod.Post, $"{Api}/{name}/features", new { disable = new[] { "HerSys.Exchange" } });
        Assert.DoesNotContain(switched.GetProperty("features").EnumerateArray(), id => id.GetString() == "HerSys.Exchange");

        Assert.Equal("Disabled", Text(await SendAsync(program, HttpMethod.Post, $"{Api}/{name}/disable"), "state"));
        Assert.Equal("Running", Text(await SendAsync(program, HttpMethod.Post, $"{Api}/{name}/enable"), "state"));
        await SendAsync(program, HttpMethod.Post, $"{Api}/{name}/disable");
        var removed = await SendAsync(program, HttpMethod.Delete, $"{Api}/{name}");

        Assert.True(File.Exists(Path.Combine(host.DataFolder, "archives", Text(removed, "archive"))));
        Assert.Single(Directory.GetFiles(Path.Combine(host.DataFolder, "archives"), name + "-*"));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync($"{Api}/{name}")).StatusCode);
        var refusals = (await host.LedgerAsync(AdministrationHost.Operator, "tenant", AuditAction.Refuse)).Where(line => line.SubjectId == name);
        Assert.Equal(["tenant-exists", "tenant-state", "tenant-state", "tenant-changed"], refusals.Select(line => line.Reason));
    }

    [Theory]
    [InlineData("ja", "検査数字を含む6けた")]
    [InlineData("en", "six digits including the check digit")]
    public async Task Code_WithAWrongCheckDigit_IsRefusedWithFieldAndRule(string language, string words)
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync(language: language);

        var problem = await RefusedAsync(
            program, HttpMethod.Post, Api, new { name = "mihon-digit", municipalityCode = "472010", displayName = "見本市" }, HttpStatusCode.UnprocessableEntity, "municipality-code", "MunicipalityCode");

        Assert.Contains(words, Text(problem, "title"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_InPages_NamesEveryTenantOnce(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var stem = AdministrationHost.NewName();
        for (var number = 0; number < 5; number++)
        {
            await host.Server.Tenants.CreateAsync(new($"{stem}-{number}", "472018", "見本市"));
        }

        List<string> names = [];
        for (var next = ""; ;)
        {
            var page = await SendAsync(program, HttpMethod.Get, $"{Api}?text={stem}&size=2&after={next}");
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(tenant => Text(tenant, "name")));
            if (page.GetProperty("next").GetString() is not { } after)
            {
                break;
            }

            next = after;
        }

        Assert.Equal(Enumerable.Range(0, 5).Select(number => $"{stem}-{number}"), names);
    }

    [Fact]
    public async Task Unknown_TenantRecipeAndFeature_AreRefusedByName()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var name = AdministrationHost.NewName();
        await host.Server.Tenants.CreateAsync(new(name, "472018", "見本市"));

        await RefusedAsync(program, HttpMethod.Post, $"{Api}/nobody/enable", null, HttpStatusCode.NotFound, "tenant-not-found", "Name");
        await RefusedAsync(program, HttpMethod.Post, $"{Api}/{name}/setup", new { recipe = "nothing" }, HttpStatusCode.UnprocessableEntity, "unknown-recipe", "Recipe");
        await RefusedAsync(program, HttpMethod.Patch, $"{Api}/{name}", new { featureProfiles = new[] { "nothing" } }, HttpStatusCode.UnprocessableEntity, "unknown-profile", "FeatureProfiles");
        await RefusedAsync(program, HttpMethod.Post, $"{Api}/{AdministrationHost.Naha}/features", new { enable = new[] { "HerSys.Nothing" } }, HttpStatusCode.UnprocessableEntity, "unknown-feature", "SelectedFeatures");
        await RefusedAsync(program, HttpMethod.Post, $"{Api}/{AdministrationHost.Operator}/disable", null, HttpStatusCode.UnprocessableEntity, "default-tenant", "Name");
    }

    [Fact]
    public async Task Api_ForAProgramThatIsNoOperators_IsClosed()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync(RoleNames.Auditor);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.GetAsync(Api)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await program.PostAsJsonAsync(Api, new { name = "mihon" })).StatusCode);
    }

    private static async Task<JsonElement> SendAsync(HttpClient program, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await program.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<JsonElement> RefusedAsync(HttpClient program, HttpMethod method, string path, object? body, HttpStatusCode status, string rule, string field)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await program.SendAsync(request);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, rule, field), (answer.StatusCode, Text(problem, "rule"), Text(problem, "field")));
        return problem;
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
