using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Testing.Processes;
using Xunit;

namespace HerSys.Platform.IntegrationTests.SetUps;

/// <summary>Two real processes start on a catalogue that is empty.</summary>
public sealed class FirstStartTests
{
    [Fact]
    public async Task TwoNodes_OnAnEmptyCatalogue_SetTheOperatorUpOnce_AndBothServe()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql);
        KeyValuePair<string, string?>[] settings = [.. database.Configuration, new("HerSys:Demonstration", "false")];
        var binaries = HostBinaries.OfThisBuild();

        await using var first = HostProcess.Start(binaries, settings);
        await using var second = HostProcess.Start(binaries, settings);
        await Task.WhenAll(first.WaitForAnswerAsync("/account/sign-in"), second.WaitForAnswerAsync("/account/sign-in"));

        // Who did the set-up prints the one-time link once it listens; who waited has none.
        await Eventually.IsTrueAsync(() => Links(first) + Links(second) > 0, "the link is printed");
        Assert.Equal(1, Links(first) + Links(second));
    }

    private static int Links(HostProcess host) => host.Output.Count(line => line.Contains($"{host.Address.Authority}/", StringComparison.Ordinal));
}
