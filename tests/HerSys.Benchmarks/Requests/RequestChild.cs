using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace HerSys.Benchmarks.Requests;

/// <summary>Measures an application in a process of its own, so that neither warms or disturbs the other.</summary>
internal static class RequestChild
{
    public const string Verb = "measure-request";
    public const string Plain = "plain";
    public const string Platform = "platform";

    private const string DynamicEngineSwitch = "Microsoft.Extensions.DependencyInjection.DisableDynamicEngine";

    /// <summary>Starts a process that measures, and reads what it found.</summary>
    public static async Task<RequestCost> StartAsync(string target, int rounds)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] arguments = [typeof(RequestChild).Assembly.Location, Verb, target, rounds.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<RequestCost>(output.TrimEnd().Split('\n')[^1])!
            : throw new InvalidOperationException($"Measuring {target} ended with {process.ExitCode}: {output}");
    }

    /// <summary>The body of that process.</summary>
    public static async Task<int> MeasureAsync(string target, string rounds)
    {
        if (target == Platform)
        {
            // As the host's project file sets it; the plain application keeps the default, as it would in real life.
            AppContext.SetSwitch(DynamicEngineSwitch, isEnabled: true);
        }

        var cost = await RunAsync(target == Platform ? await PlatformApplication.StartAsync() : await PlainApplication.StartAsync(), rounds);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(cost));
        return 0;
    }

    // Ended before the result is written: the result is the last line.
    private static async Task<RequestCost> RunAsync(IMeasuredApplication application, string rounds)
    {
        await using (application)
        {
            return await RequestMeter.MeasureAsync(application, int.Parse(rounds, CultureInfo.InvariantCulture));
        }
    }
}
