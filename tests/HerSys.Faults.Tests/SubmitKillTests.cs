using HerSys.Faults.Running;
using HerSys.Faults.Submits;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Tests;

/// <summary>A sample of the kill loop, whose full form is a program of its own (docs/reliability.md).</summary>
public sealed class SubmitKillTests
{
    private const int Seeds = 2;

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Host_KilledWhileNotificationsAreFiled_LosesAndDoublesNothing(DatabaseProvider provider)
    {
        var run = new FaultRun(HostBinaries.OfThisBuild(), Seeds, TextWriter.Null);
        var result = await new SubmitKillFault().RunAsync(provider, run);
        Assert.True(result.Ok, $"{result}");
    }
}
