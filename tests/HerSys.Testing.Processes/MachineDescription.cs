using System.Globalization;
using System.Runtime.InteropServices;

namespace HerSys.Testing.Processes;

/// <summary>The machine in one line, so that a figure can be judged.</summary>
public static class MachineDescription
{
    private const double Gibibyte = 1L << 30;

    /// <summary>Processor, cores, memory, system, runtime and the day (UTC).</summary>
    public static string OfThisMachine(TimeProvider clock)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gibibyte;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:F0} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {clock.GetUtcNow():yyyy-MM-dd}");
    }

    private static string Processor()
    {
        const string Source = "/proc/cpuinfo";
        const string Key = "model name";
        var line = File.Exists(Source) ? File.ReadLines(Source).FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
