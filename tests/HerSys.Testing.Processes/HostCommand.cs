using System.Diagnostics;
using System.Text.Json;

namespace HerSys.Testing.Processes;

/// <summary>Runs the host's command line, as an operator or a script does.</summary>
/// <param name="binaries">The host.</param>
/// <param name="settings">Configuration, the same as the serving process has.</param>
public sealed class HostCommand(HostBinaries binaries, IReadOnlyCollection<KeyValuePair<string, string?>> settings)
{
    /// <summary>Runs a command that must succeed.</summary>
    /// <param name="arguments">The verb and its options; <c>--json</c> is added.</param>
    /// <returns>Its answer.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has what it wrote.</exception>
    public async Task<JsonElement> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<JsonElement>(await output)
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}: {await error} {await output}");
    }

    /// <summary>Starts a command and leaves it to the caller, who may kill it. Its streams must be read.</summary>
    public Process Start(params string[] arguments) =>
        Process.Start(HostStart.Make(binaries, settings, [.. arguments, "--json"]))!;
}
