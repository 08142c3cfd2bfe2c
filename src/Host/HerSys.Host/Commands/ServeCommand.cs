using HerSys.Platform.Hosting;

namespace HerSys.Host.Commands;

/// <summary>Serves: readies the catalogue, makes the operator's tenant on the first run, then listens.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var app = HostApplication.Build(args);
        await app.Services.GetRequiredService<ShellStartup>().RunAsync(cancellationToken);
        var links = await app.Services.GetRequiredService<FirstRun>().RunAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        foreach (var (name, path) in links)
        {
            await Console.Out.WriteLineAsync($"{name}: {app.Urls.First()}{path}");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
