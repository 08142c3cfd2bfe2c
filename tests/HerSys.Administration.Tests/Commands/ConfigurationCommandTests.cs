using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Administration.Tests.Commands;

/// <summary><c>tenants config</c>: export, diff, apply.</summary>
public sealed class ConfigurationCommandTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Configuration_GoesFromOneTenantToAnother(DatabaseProvider provider)
    {
        await using var line = await CommandLine.StartAsync(provider);
        foreach (var name in (string[])["naha", "uruma"])
        {
            await line.RunAsync("tenants", "create", "--name", name, "--code", "472018", "--display", "見本市");
            await line.RunAsync("tenants", "setup", "--name", name);
        }

        var path = Path.Combine(line.Folder, "naha.recipe.json");
        await line.RunAsync("tenants", "config", "export", "--tenant", "naha", "--file", path);
        var file = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        file["steps"]!.AsArray().Single(step => (string)step!["name"]! == "settings")!["CaseSettings"]!["AdjustingHours"] = 36;
        await File.WriteAllTextAsync(path, file.ToJsonString());

        Assert.Equal(1, Changes(await line.RunAsync("tenants", "config", "diff", "--tenant", "uruma", "--file", path)));
        Assert.Equal(1, Changes(await line.RunAsync("tenants", "config", "apply", "--tenant", "uruma", "--file", path, "--dry-run")));
        var applied = await line.RunAsync("tenants", "config", "apply", "--tenant", "uruma", "--file", path);
        Assert.True(applied.GetProperty("applied").GetBoolean());
        Assert.Equal(0, Changes(await line.RunAsync("tenants", "config", "diff", "--tenant", "uruma", "--file", path)));

        await line.RunAsync("tenants", "create", "--name", "nanjo", "--code", "472018", "--display", "見本市");
        await line.RunAsync("tenants", "setup", "--name", "nanjo", "--recipe", path);
        Assert.Equal(0, Changes(await line.RunAsync("tenants", "config", "diff", "--tenant", "nanjo", "--file", path)));
        Assert.Equal("file-not-found", (await line.RefusedAsync("tenants", "config", "diff", "--tenant", "uruma", "--file", path + "x")).GetProperty("rule").GetString());
    }

    private static int Changes(JsonElement preview) => preview.GetProperty("changes").GetInt32();
}
