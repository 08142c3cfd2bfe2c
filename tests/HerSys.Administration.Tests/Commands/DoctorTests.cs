using System.Text.Json;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Administration.Tests.Commands;

/// <summary><c>doctor</c>: what it finds, what to do, and that it changes nothing.</summary>
public sealed class DoctorTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Installation_BeforeAndAfterItsFirstStart_IsToldApart(DatabaseProvider provider)
    {
        await using var line = await CommandLine.StartAsync(provider);

        var before = await DiagnoseAsync(line.Host);
        Assert.Equal(1, before.ExitCode);
        var catalogue = Finding(before.Findings, "catalogue");
        Assert.False(catalogue.GetProperty("ok").GetBoolean());
        Assert.Contains("tenants migrate", catalogue.GetProperty("advice").GetString());

        await line.RunAsync("tenants", "create", "--name", "naha", "--code", "472018", "--display", "那覇市");
        await line.RunAsync("tenants", "setup", "--name", "naha");
        var after = await DiagnoseAsync(line.Host);
        Assert.Equal(0, after.ExitCode);
        Assert.All(after.Findings, finding => Assert.True(finding.GetProperty("ok").GetBoolean(), finding.ToString()));
        Assert.Contains("up to date", Finding(after.Findings, "tenant naha").GetProperty("detail").GetString());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_ThatIsBroken_IsNamedWithItsReasonAndWhatToDo(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var host = await QuietHost.StartAsync(database))
        {
            await host.AddTenantAsync("naha", "472018", "那覇市");
            var catalog = host.Services.GetRequiredService<ITenantCatalog>();
            await catalog.UpdateAsync((await catalog.FindAsync("naha"))! with { State = TenantState.Invalid, StateReason = "見本の故障" });
        }

        var (exitCode, findings) = await DiagnoseAsync(new HostCommand(HostBinaries.OfThisBuild(), [.. database.Configuration]));

        Assert.Equal(1, exitCode);
        var naha = Finding(findings, "tenant naha");
        Assert.Contains("見本の故障", naha.GetProperty("detail").GetString());
        Assert.Contains("tenants enable", naha.GetProperty("advice").GetString());
        Assert.True(Finding(findings, "tenant default").GetProperty("ok").GetBoolean());
    }

    [Fact]
    public async Task Catalogue_ThatCannotBeReached_IsSaid_WithTheSettingToCheck()
    {
        var settings = new Dictionary<string, string?>
        {
            ["HerSys:Data:Path"] = Path.GetTempPath(),
            ["HerSys:Catalog:Provider"] = "PostgreSql",
            ["HerSys:Catalog:ConnectionString"] = "Host=127.0.0.1;Port=1;Database=hersys;Username=nobody;Timeout=2",
        };

        var (exitCode, findings) = await DiagnoseAsync(new HostCommand(HostBinaries.OfThisBuild(), settings));

        Assert.Equal(1, exitCode);
        Assert.Contains("HerSys:Catalog", Finding(findings, "catalogue").GetProperty("advice").GetString());
    }

    private static async Task<(int ExitCode, IReadOnlyList<JsonElement> Findings)> DiagnoseAsync(HostCommand host)
    {
        var (exitCode, output, _) = await host.FinishAsync(null, "doctor");
        return (exitCode, [.. JsonSerializer.Deserialize<JsonElement>(output).EnumerateArray()]);
    }

    private static JsonElement Finding(IEnumerable<JsonElement> findings, string check) =>
        findings.Single(finding => finding.GetProperty("check").GetString() == check);
}
