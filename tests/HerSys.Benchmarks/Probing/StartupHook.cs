using HerSys.Benchmarks.Probing;

// The runtime looks for a type of this very name, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
#pragma warning disable CA1050, MA0047

/// <summary>Runs inside the published host before its own first line: the host itself knows nothing of measuring.</summary>
internal static class StartupHook
{
    /// <summary>Begins to answer questions about the process.</summary>
    public static void Initialize() => ProbeListener.Start();
}
