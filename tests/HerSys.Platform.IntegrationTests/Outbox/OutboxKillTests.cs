using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Testing.Processes;
using Xunit;

namespace HerSys.Platform.IntegrationTests.Outbox;

/// <summary>The real process is killed while it delivers.</summary>
public sealed class OutboxKillTests
{
    private static readonly HostBinaries Binaries = HostBinaries.OfThisBuild().WithModulesOf(typeof(OutboxKillTests).Assembly);

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_OfAProcessThatIsKilled_IsDeliveredByTheNext(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        await using var database = await TestDatabase.CreateAsync(provider);
        KeyValuePair<string, string?>[] settings = [.. database.Configuration, .. post.Settings, new("HerSys:Demonstration", "false")];
        var command = new HostCommand(Binaries, settings);
        await command.RunAsync("tenants", "create", "--name", "naha", "--code", "472018");
        await command.RunAsync("tenants", "setup", "--name", "naha", "--recipe", "probe");

        post.Tell(ProbePost.Wait);
        await using (var host = await HostProcess.StartReadyAsync(Binaries, settings))
        {
            using var client = new TenantClient(host.Address, "/naha");
            var answer = await client.PostAsync("/probe/outbox", [new("key", "1"), new("payload", "{}")], "/probe/form");
            answer.EnsureSuccessStatusCode();
            await Eventually.IsTrueAsync(() => post.HasBegun, "the delivery has begun");
            await host.KillAsync();
        }

        Assert.Empty(post.Delivered);
        post.Untell(ProbePost.Wait);
        await using var next = await HostProcess.StartReadyAsync(Binaries, settings);
        await post.HasAsync("naha-1");
        Assert.Equal(["naha-1"], post.Delivered);
    }
}
