using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace HerSys.Testing.Processes;

/// <summary>The real host as a process of its own on a loopback port. Disposing kills it, as a power cut would.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const int LinesKept = 200;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(5);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly long startedAt = Stopwatch.GetTimestamp();

    private HostProcess(ProcessStartInfo start, int port)
    {
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its process id.</summary>
    public int Id => process.Id;

    /// <summary>The last lines that it wrote.</summary>
    public IReadOnlyCollection<string> Output => lines;

    /// <summary>Resident memory in bytes, as the system counts it.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts the host; does not wait for it.</summary>
    /// <param name="binaries">What to start.</param>
    /// <param name="settings">Configuration, such as <c>HerSys:Data:Path</c>; names without a colon are environment variables.</param>
    public static HostProcess Start(HostBinaries binaries, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var port = LoopbackPort.Free();
        var urls = new KeyValuePair<string, string?>("Urls", string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        return new HostProcess(HostStart.Make(binaries, settings.Append(urls)), port);
    }

    /// <summary>Starts the host and waits until it is ready.</summary>
    public static async Task<HostProcess> StartReadyAsync(HostBinaries binaries, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var host = Start(binaries, settings);
        await host.WaitForAnswerAsync("/health/ready");
        return host;
    }

    /// <summary>Asks again and again until the host answers with 200; redirects are followed.</summary>
    /// <returns>The time since the process was started.</returns>
    /// <exception cref="InvalidOperationException">It ended, or does not answer; the message has what it wrote.</exception>
    public async Task<TimeSpan> WaitForAnswerAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Address };
        while (!process.HasExited && Stopwatch.GetElapsedTime(startedAt) < LongestStart)
        {
            if (await AnswersAsync(http, path))
            {
                return Stopwatch.GetElapsedTime(startedAt);
            }

            await Task.Delay(BetweenTries);
        }

        throw new InvalidOperationException($"The host does not answer {path}.{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }

    /// <summary>Ends the process at once (SIGKILL): nothing of it gets a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string path)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        while (lines.Count > LinesKept)
        {
            lines.TryDequeue(out _);
        }
    }
}
