using System.Text.Json;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Testing.Processes;
using Xunit;

namespace HerSys.Platform.IntegrationTests.SetUps;

/// <summary>The real process is killed while it sets a tenant up.</summary>
public sealed class SetUpKillTests
{
    private static readonly HostBinaries Binaries = HostBinaries.OfThisBuild().WithModulesOf(typeof(SetUpKillTests).Assembly);
    private static readonly string[] SetUp = ["tenants", "setup", "--name", "naha", "--recipe", "probe-waiting"];

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SetUp_OfAProcessThatIsKilled_TurnsInvalidWithWhatToDo_AndCanBeRepeated(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        await using var database = await TestDatabase.CreateAsync(provider);
        KeyValuePair<string, string?>[] settings =
            [.. database.Configuration, .. post.Settings, new("HerSys:Demonstration", "false"), new("HerSys:Shells:SetUpLease", "00:00:03")];
        var command = new HostCommand(Binaries, settings);
        await command.RunAsync("tenants", "create", "--name", "naha", "--code", "472018");
        post.Tell(ProbePost.Wait);
        using (var setup = command.Start(SetUp))
        {
            await Eventually.IsTrueAsync(() => post.HasBegun, "the set-up is under way");
            setup.Kill();
            await setup.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(nameof(TenantState.Initializing), Text(await NahaAsync(command), "state"));
        await using var host = await HostProcess.StartReadyAsync(Binaries, settings);
        await Eventually.IsTrueAsync(async () => Text(await NahaAsync(command), "state") == nameof(TenantState.Invalid), "the tenant is Invalid");
        Assert.Contains("もう一度、初期設定をしてください", Text(await NahaAsync(command), "reason"), StringComparison.Ordinal);

        post.Untell(ProbePost.Wait);
        await command.RunAsync(SetUp);
        await host.WaitForAnswerAsync("/naha/probe/hello");
    }

    private static async Task<JsonElement> NahaAsync(HostCommand command) =>
        (await command.RunAsync("tenants", "list")).EnumerateArray().Single(tenant => Text(tenant, "name") == "naha");

    private static string? Text(JsonElement tenant, string property) => tenant.GetProperty(property).GetString();
}
