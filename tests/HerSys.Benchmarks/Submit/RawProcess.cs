using System.Diagnostics;
using System.Globalization;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Submit;

/// <summary>The baseline as a process of its own.</summary>
internal sealed class RawProcess : IAsyncDisposable
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private readonly Process process;

    private RawProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<RawProcess> StartAsync(TestDatabase database, string tenant, string tenantId)
    {
        var connectionString = database.Provider == DatabaseProvider.PostgreSql
            ? database.AdminConnectionString
            : $"Data Source={Path.Combine(database.Folder, "tenants", tenant + ".db")}";
        var port = LoopbackPort.Free();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true };
        string[] arguments = [typeof(RawProcess).Assembly.Location, RawServer.Verb, database.Provider.ToString(), connectionString, tenantId, port.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var started = new RawProcess(Process.Start(start)!, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
        await started.WaitAsync();
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task WaitAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        while (!process.HasExited)
        {
            try
            {
                using var response = await http.GetAsync(new Uri("nothing", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(BetweenTries);
            }
        }

        throw new InvalidOperationException("The baseline ended before it answered.");
    }
}
