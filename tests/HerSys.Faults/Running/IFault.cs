using HerSys.Faults.Results;
using HerSys.Platform.Shells;

namespace HerSys.Faults.Running;

/// <summary>A way to break the host.</summary>
internal interface IFault
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Breaks and counts, on one database product.</summary>
    Task<FaultResult> RunAsync(DatabaseProvider provider, FaultRun run);
}
