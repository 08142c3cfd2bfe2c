using System.Diagnostics;
using System.Reflection;

namespace HerSys.Testing.Processes;

/// <summary>A folder with the host, ready to be started as a process of its own.</summary>
/// <param name="Folder">The folder with <c>HerSys.Host.dll</c>.</param>
/// <param name="Dependencies">
/// Name, without extensions, of the program whose dependencies are used instead of the host's own; null for the host's.
/// </param>
public sealed record HostBinaries(string Folder, string? Dependencies = null)
{
    /// <summary>The host's program.</summary>
    public string Program => Path.Combine(Folder, "HerSys.Host.dll");

    /// <summary>What the runtime is started with before the host's own arguments.</summary>
    public IReadOnlyList<string> Launch => Dependencies is null
        ? [Program]
        : ["exec", "--depsfile", InFolder(".deps.json"), "--runtimeconfig", InFolder(".runtimeconfig.json"), Program];

    /// <summary>The host with the modules of a test assembly besides its own, beside which a copy of the host lies.</summary>
    public HostBinaries WithModulesOf(Assembly tests) =>
        new(Path.GetDirectoryName(tests.Location)!, tests.GetName().Name);

    /// <summary>
    /// The host's own output of the build that made this program: good for a test, which shall not build again. Not the
    /// copy beside this program, where the host would take the tests' assemblies for modules.
    /// </summary>
    public static HostBinaries OfThisBuild()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return new HostBinaries(Path.Combine(Repository.Root, "src", "Host", "HerSys.Host", "bin", output.Parent!.Name, output.Name));
    }

    private string InFolder(string extension) => Path.Combine(Folder, Dependencies + extension);

    /// <summary>Publishes the host as an operator would, in Release, below <c>artifacts</c>.</summary>
    /// <exception cref="InvalidOperationException">It cannot be published; the message has what the tool said.</exception>
    public static async Task<HostBinaries> PublishAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "host");
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        string[] arguments = ["publish", "src/Host/HerSys.Host", "-c", "Release", "-o", folder, "-v", "q", "-nologo"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? new HostBinaries(folder) : throw new InvalidOperationException($"The host cannot be published: {output}");
    }
}
