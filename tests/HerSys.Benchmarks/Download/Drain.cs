using System.Diagnostics;
using System.IO.Pipelines;

namespace HerSys.Benchmarks.Download;

/// <summary>The other end of a download: it takes what comes and keeps nothing.</summary>
internal sealed class Drain(Action<long> seen)
{
    private readonly Pipe pipe = new();

    /// <summary>Runs a download into it.</summary>
    /// <returns>Bytes, time to the first of them, and time to the last.</returns>
    public async Task<DrainedFile> RunAsync(Func<PipeWriter, Task> write)
    {
        var start = Stopwatch.GetTimestamp();
        var reading = ReadAsync(start);
        await write(pipe.Writer);
        await pipe.Writer.CompleteAsync();
        return await reading;
    }

    private async Task<DrainedFile> ReadAsync(long start)
    {
        var (bytes, first) = (0L, TimeSpan.Zero);
        while (true)
        {
            var read = await pipe.Reader.ReadAsync();
            if (bytes == 0)
            {
                first = Stopwatch.GetElapsedTime(start);
            }

            bytes += read.Buffer.Length;
            pipe.Reader.AdvanceTo(read.Buffer.End);
            seen(bytes);
            if (read.IsCompleted)
            {
                return new DrainedFile(bytes, first, Stopwatch.GetElapsedTime(start));
            }
        }
    }
}
