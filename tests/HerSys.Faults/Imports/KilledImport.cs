using System.Diagnostics;
using System.Globalization;
using HerSys.Testing.Processes;

namespace HerSys.Faults.Imports;

/// <summary>Runs an import for people to read, and kills it after some lines of progress and a moment.</summary>
internal sealed class KilledImport(HostCommand command, Random random)
{
    private const int MostLines = 13;
    private const int LongestMomentMilliseconds = 300;

    /// <summary>How many rows it had reported as done.</summary>
    public async Task<int> RunAsync(string[] import)
    {
        var lines = random.Next(1, MostLines);
        var moment = TimeSpan.FromMilliseconds(random.Next(LongestMomentMilliseconds));
        using var process = command.Start(import);
        var done = await ReadAsync(process, lines);
        await Task.Delay(moment);
        process.Kill();
        var rest = await ReadAsync(process, int.MaxValue);
        await process.WaitForExitAsync();
        return Math.Max(done, rest);
    }

    private static async Task<int> ReadAsync(Process process, int lines)
    {
        var done = 0;
        while (lines > 0 && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split('/') is [var settled, _] && int.TryParse(settled, CultureInfo.InvariantCulture, out var count))
            {
                (done, lines) = (count, lines - 1);
            }
        }

        return done;
    }
}
