using System.Diagnostics;
using HerSys.Exchange.Contracts;
using HerSys.Testing.Processes;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Import;

/// <summary>Imports a file into a tenant as the command line does.</summary>
internal sealed class ImportRun(QuietHost host)
{
    /// <summary>Rows per second from the opened file to the finished report.</summary>
    public async Task<double> MeasureAsync(string tenant, OpenDataFile file)
    {
        var rate = 0.0;
        await host.UsingAsync(tenant, async services =>
        {
            await using var stream = File.OpenRead(file.Path);
            using var report = new StringWriter();
            using var acting = services.GetRequiredService<ActorContext>().Act("benchmark");
            var start = Stopwatch.GetTimestamp();
            var request = new ImportRequest(stream, file.Name, file.Profile) { Report = report };
            var summary = await services.GetRequiredService<ICaseImport>().ImportAsync(request);
            var time = Stopwatch.GetElapsedTime(start);
            rate = summary.New == file.Rows
                ? summary.New / time.TotalSeconds
                : throw new InvalidOperationException($"{file.Name} has {file.Rows} rows, but {summary.New} were new.");
        });
        return rate;
    }
}
