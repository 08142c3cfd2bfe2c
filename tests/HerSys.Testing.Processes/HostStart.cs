using System.Diagnostics;

namespace HerSys.Testing.Processes;

/// <summary>How a process of the host is started.</summary>
internal static class HostStart
{
    /// <summary>Settings go through the environment, so that serving and commands take them alike.</summary>
    public static ProcessStartInfo Make(HostBinaries binaries, IEnumerable<KeyValuePair<string, string?>> settings, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = binaries.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in binaries.Launch.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }
}
