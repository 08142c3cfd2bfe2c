using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace HerSys.Benchmarks.Requests;

/// <summary>Measures warm requests one after another in rounds.</summary>
internal static class RequestMeter
{
    // Short rounds: on a machine with other work, a long one is never left in peace.
    private const int PerRound = 250;
    private const int WarmUp = 8000;

    public static async Task<RequestCost> MeasureAsync(IMeasuredApplication application, int rounds)
    {
        await RunAsync(application, WarmUp);
        var (best, bytes) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            var (time, allocated) = await RunAsync(application, PerRound);
            (best, bytes) = (Math.Min(best, time), Math.Min(bytes, allocated));
        }

        return new RequestCost(best, bytes);
    }

    private static async Task<(double Microseconds, double Bytes)> RunAsync(IMeasuredApplication application, int count)
    {
        var cookie = await application.SignInAsync();
        using var body = new MemoryStream();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var request = 0; request < count; request++)
        {
            body.SetLength(0);
            if (await application.Server.GetAsync(application.Path, cookie, body) != StatusCodes.Status200OK)
            {
                throw new InvalidOperationException($"{application.Path} does not answer with 200.");
            }
        }

        var time = Stopwatch.GetElapsedTime(start);
        return (time.TotalMicroseconds / count, (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / count);
    }
}
