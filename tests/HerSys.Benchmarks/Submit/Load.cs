using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using HerSys.Benchmarks.Running;

namespace HerSys.Benchmarks.Submit;

/// <summary>Sends notifications, each another one, and says how many a second were confirmed and how long they took.</summary>
internal sealed class Load(HttpClient http, Func<int, HttpRequestMessage> make)
{
    private const int AtATime = 16;
    private int number;

    /// <summary>As many as go through.</summary>
    /// <returns>Confirmed notifications a second.</returns>
    public async Task<double> FullAsync(TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => UntilAsync(start, time)));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>At a rate, each at its moment whether those before are answered or not.</summary>
    /// <returns>The 95th percentile of milliseconds, from the moment at which it was due.</returns>
    public async Task<double> PacedAsync(double perSecond, TimeSpan time)
    {
        var times = new ConcurrentBag<double>();
        var sent = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < perSecond * time.TotalSeconds; index++)
        {
            var due = TimeSpan.FromSeconds(index / perSecond);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait);
            }

            sent.Add(MeasureAsync(start, due, times));
        }

        await Task.WhenAll(sent);
        return Percentiles.At(times, 0.95);
    }

    private async Task<int> UntilAsync(long start, TimeSpan time)
    {
        var count = 0;
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            await SendAsync();
            count++;
        }

        return count;
    }

    private async Task MeasureAsync(long start, TimeSpan due, ConcurrentBag<double> times)
    {
        await SendAsync();
        times.Add((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds);
    }

    private async Task SendAsync()
    {
        using var request = make(Interlocked.Increment(ref number));
        using var response = await http.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.Created)
        {
            throw new HttpRequestException($"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }
}
