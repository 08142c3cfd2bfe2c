using HerSys.Testing.Processes;

namespace HerSys.Faults.Running;

/// <summary>What a fault is run with.</summary>
/// <param name="Binaries">The host that is broken.</param>
/// <param name="Seeds">How often, each time at another moment.</param>
/// <param name="Log">Lines of progress.</param>
public sealed record FaultRun(HostBinaries Binaries, int Seeds, TextWriter Log)
{
    /// <summary>Tells how far it is.</summary>
    public Task SayAsync(string line) => Log.WriteLineAsync("  " + line);
}
