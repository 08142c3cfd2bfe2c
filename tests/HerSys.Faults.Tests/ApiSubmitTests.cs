using HerSys.Faults.ApiSubmits;
using HerSys.Faults.Running;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Tests;

/// <summary>A sample of the kill loop over the interface for clinics' systems (docs/reliability.md).</summary>
public sealed class ApiSubmitTests
{
    private const int Seeds = 2;

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Host_KilledWhileAProgramFiles_LosesNothing_AndAnswersTheSameAgain(DatabaseProvider provider)
    {
        var run = new FaultRun(HostBinaries.OfThisBuild(), Seeds, TextWriter.Null);
        var result = await new ApiSubmitFault().RunAsync(provider, run);
        Assert.True(result.Ok, $"{result}");
    }
}
