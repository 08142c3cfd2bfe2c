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
        var (exitCode, output, error) = await FinishAsync(null, arguments);
        return exitCode == 0
            ? JsonSerializer.Deserialize<JsonElement>(output)
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {exitCode}: {error} {output}");
    }

    /// <summary>Runs a command that may be refused; says whether it succeeded.</summary>
    public async Task<bool> TryAsync(params string[] arguments) => (await FinishAsync(null, arguments)).ExitCode == 0;

    /// <summary>Starts a command for people and leaves it to the caller, who may kill it and must read its output.</summary>
    public Process Start(params string[] arguments)
    {
        var process = Process.Start(HostStart.Make(binaries, settings, arguments))!;
        process.StandardInput.Close();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs a command to its end, whatever it comes to; <c>--json</c> is added.</summary>
    /// <param name="input">What comes on standard input; null for nothing.</param>
    /// <param name="arguments">The verb and its options.</param>
    /// <returns>Exit code, standard output and standard error.</returns>
    public async Task<(int ExitCode, string Output, string Error)> FinishAsync(string? input, params string[] arguments)
    {
        using var process = Process.Start(HostStart.Make(binaries, settings, [.. arguments, "--json"]))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
