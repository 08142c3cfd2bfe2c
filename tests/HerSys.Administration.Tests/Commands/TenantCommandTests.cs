using System.Text.Json;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Administration.Tests.Commands;

/// <summary>Tenants, features and people by command line, each command a process of its own.</summary>
public sealed class TenantCommandTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_FromCreateToArchive_ByCommand(DatabaseProvider provider)
    {
        await using var line = await CommandLine.StartAsync(provider);

        var created = await line.RunAsync("tenants", "create", "--name", "osaka", "--code", "270008");
        Assert.Equal(("大阪府", "Uninitialized"), (Text(created, "displayName"), Text(created, "state")));
        var again = await line.RunAsync("tenants", "create", "--name", "osaka", "--code", "270008");
        Assert.Equal("Uninitialized", Text(again, "state"));
        var setUp = await line.RunAsync("tenants", "setup", "--name", "osaka", "--recipe", "municipality");
        Assert.StartsWith("/osaka/account/welcome?token=", setUp.GetProperty("links").GetProperty("admin").GetString());
        Assert.Equal("tenant-state", Text(await line.RefusedAsync("tenants", "remove", "--name", "osaka"), "rule"));

        Assert.Equal("Disabled", Text(await line.RunAsync("tenants", "disable", "--name", "osaka"), "state"));
        Assert.Equal("Running", Text(await line.RunAsync("tenants", "enable", "--name", "osaka"), "state"));
        Assert.Empty((await line.RunAsync("tenants", "migrate", "--name", "osaka")).GetProperty("failures").EnumerateObject());
        await line.RunAsync("tenants", "disable", "--name", "osaka");
        var archive = Path.Combine(line.Folder, "osaka.zip");
        var removed = await line.RunAsync("tenants", "remove", "--name", "osaka", "--archive", archive);

        Assert.Equal(archive, Text(removed, "archive"));
        Assert.NotEqual(0, new FileInfo(archive).Length);
        Assert.DoesNotContain((await line.RunAsync("tenants", "list")).EnumerateArray(), tenant => Text(tenant, "name") == "osaka");
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FeaturesAndUsers_OfATenant_ByCommand(DatabaseProvider provider)
    {
        await using var line = await CommandLine.StartAsync(provider);
        await line.RunAsync("tenants", "create", "--name", "naha", "--code", "472018", "--display", "那覇市");
        await line.RunAsync("tenants", "setup", "--name", "naha");

        var off = await line.RunAsync("features", "disable", "HerSys.Exchange", "--tenant", "naha");
        Assert.False(IsOn(off, "HerSys.Exchange"));
        Assert.True(IsOn(await line.RunAsync("features", "enable", "HerSys.Exchange", "--tenant", "naha"), "HerSys.Exchange"));
        Assert.True(IsOn(await line.RunAsync("features", "list", "--tenant", "naha"), "HerSys.Exchange"));
        Assert.Equal("feature-needed", Text(await line.RefusedAsync("features", "disable", "HerSys.Cases", "--tenant", "naha"), "rule"));

        var invited = await line.RunAsync("users", "create", "--tenant", "naha", "--name", "mihon-1", "--role", "HealthCenterStaff", "--organisation", "那覇市保健所");
        Assert.StartsWith("/naha/account/welcome?token=", Text(invited, "link"));
        string[] withPassword = ["users", "create", "--tenant", "naha", "--name", "mihon-2", "--role", "Auditor", "--password-stdin"];
        var (exitCode, output, _) = await line.Host.FinishAsync("mihon no nagai kotoba\n", withPassword);
        Assert.Equal((0, JsonValueKind.Null), (exitCode, JsonSerializer.Deserialize<JsonElement>(output).GetProperty("link").ValueKind));
        var tooShort = await line.Host.FinishAsync("short\n", [.. withPassword.Select(word => word == "mihon-2" ? "mihon-3" : word)]);
        Assert.Equal(2, tooShort.ExitCode);
        Assert.Contains("12", JsonSerializer.Deserialize<JsonElement>(tooShort.Error).GetProperty("message").GetString());

        var names = (await line.RunAsync("users", "list", "--tenant", "naha")).EnumerateArray().Select(user => Text(user, "userName"));
        Assert.Equal(["admin", "mihon-1", "mihon-2"], names.Order());
    }

    [Fact]
    public async Task Wish_ThatIsWrong_IsRefusedWithRuleFieldAndBothLanguages()
    {
        await using var line = await CommandLine.StartAsync(DatabaseProvider.Sqlite);

        var code = await line.RefusedAsync("tenants", "create", "--name", "naha", "--code", "472010");
        Assert.Equal(("municipality-code", "MunicipalityCode"), (Text(code, "rule"), Text(code, "field")));
        Assert.Contains("検査数字", Text(code, "message"));
        Assert.Contains("check digit", Text(code, "messageEn"));
        Assert.Equal("tenant-not-found", Text(await line.RefusedAsync("tenants", "enable", "--name", "nobody"), "rule"));
        Assert.Equal("tenant-not-found", Text(await line.RefusedAsync("users", "list", "--tenant", "nobody"), "rule"));
        Assert.Equal("file-not-found", Text(await line.RefusedAsync("import", "notifications", "--tenant", "nobody", "--profile", "osaka-onset", "--file", "nowhere.csv"), "rule"));
    }

    [Theory]
    [InlineData("tenants", "create", "--name", "naha", "--colour", "blue")]
    [InlineData("tenants", "destroy", "--name", "naha")]
    [InlineData("tenant", "list")]
    public async Task Words_ThatAreNotUnderstood_EndWithOne(params string[] words)
    {
        await using var line = await CommandLine.StartAsync(DatabaseProvider.Sqlite);
        Assert.Equal(1, (await line.Host.FinishAsync(null, words)).ExitCode);
    }

    private static bool IsOn(JsonElement features, string id) =>
        features.EnumerateArray().Single(feature => Text(feature, "id") == id).GetProperty("enabled").GetBoolean();

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
