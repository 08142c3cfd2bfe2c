using HerSys.Benchmarks.Results;
using HerSys.Benchmarks.Running;

namespace HerSys.Benchmarks.Requests;

/// <summary>What the platform adds to a warm request, against the same controller in a plain application.</summary>
internal sealed class RequestOverhead(string suite)
{
    private const double MicrosecondsLimit = 30;
    private const double KibibytesLimit = 4;
    private const double Kibibyte = 1024;

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(BenchmarkRun run)
    {
        // Alternating, so that a busy minute of the machine disturbs both.
        var (plain, platform) = (new List<RequestCost>(), new List<RequestCost>());
        for (var turn = 0; turn < run.Count(4, 2); turn++)
        {
            plain.Add(await RequestChild.StartAsync(RequestChild.Plain, run.Count(200, 80)));
            platform.Add(await RequestChild.StartAsync(RequestChild.Platform, run.Count(200, 80)));
        }

        await run.SayAsync("cost of a request measured");
        var time = plain.Min(cost => cost.Microseconds);
        var bytes = plain.Min(cost => cost.Bytes);
        return
        [
            new(suite, "time added to a warm request", platform.Min(cost => cost.Microseconds) - time, "us", MicrosecondsLimit, Better.Lower, time),
            new(suite, "memory allocated in addition by a warm request", (platform.Min(cost => cost.Bytes) - bytes) / Kibibyte, "KiB", KibibytesLimit, Better.Lower, bytes / Kibibyte),
        ];
    }
}
