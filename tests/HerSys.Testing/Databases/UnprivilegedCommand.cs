using System.Diagnostics;

namespace HerSys.Testing.Databases;

/// <summary>Runs a program to its end; for root as an unprivileged user, since PostgreSQL refuses to run as root.</summary>
internal static class UnprivilegedCommand
{
    private static readonly string[] Candidates = ["postgres", "nobody"];

    /// <summary>Hands a folder to the user under whom programs run.</summary>
    public static void Own(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Start("chown", ["-R", User(), folder]);
        }
    }

    /// <summary>Runs a program; an exit code other than 0 is an error with what it wrote.</summary>
    public static void Run(string program, params string[] arguments)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Start("setpriv", [$"--reuid={User()}", $"--regid={Group()}", "--clear-groups", program, .. arguments]);
        }
        else
        {
            Start(program, arguments);
        }
    }

    private static void Start(string program, IEnumerable<string> arguments)
    {
        // Not through pipes: a server that stays in the background would keep them open.
        var log = Path.GetTempFileName();
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("log=$1; shift; exec \"$@\" >\"$log\" 2>&1");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(log);
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        var output = File.ReadAllText(log);
        File.Delete(log);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        }
    }

    private static string User() => Candidates.First(name => FindAccount(name) is not null);

    private static string Group() => FindAccount(User())!.Split(':')[3];

    private static string? FindAccount(string name)
        => File.ReadLines("/etc/passwd").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal));
}
