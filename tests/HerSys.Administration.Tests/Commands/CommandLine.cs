using System.Text.Json;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;

namespace HerSys.Administration.Tests.Commands;

/// <summary>The real host as a process, on data of its own.</summary>
internal sealed class CommandLine : IAsyncDisposable
{
    private readonly TestDatabase database;

    private CommandLine(TestDatabase database)
    {
        this.database = database;
        Host = new HostCommand(HostBinaries.OfThisBuild(), [.. database.Configuration]);
    }

    public HostCommand Host { get; }

    /// <summary>Folder for files of the test.</summary>
    public string Folder => database.Folder;

    public static async Task<CommandLine> StartAsync(DatabaseProvider provider) => new(await TestDatabase.CreateAsync(provider));

    /// <summary>Runs a command that must succeed.</summary>
    public Task<JsonElement> RunAsync(params string[] arguments) => Host.RunAsync(arguments);

    /// <summary>Runs a command that must be refused: exit code 2, rule and field on standard error.</summary>
    public async Task<JsonElement> RefusedAsync(params string[] arguments)
    {
        var result = await Host.FinishAsync(null, arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        return JsonSerializer.Deserialize<JsonElement>(result.Error);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
