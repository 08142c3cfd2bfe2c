using System.CommandLine;

namespace HerSys.Testing.Processes;

/// <summary>The command line that benchmarks and faults have in common: <c>NAME|all [--quick] [--json FILE]</c>.</summary>
public static class RunCommand
{
    private const string All = "all";

    /// <summary>Makes the command.</summary>
    /// <param name="description">What the program does.</param>
    /// <param name="names">The names that can be run.</param>
    /// <param name="run">Runs some of them; returns the exit code.</param>
    public static RootCommand Create(string description, IReadOnlyList<string> names, Func<RunRequest, CancellationToken, Task<int>> run)
    {
        var wanted = new Argument<string>("name") { Description = $"{string.Join(", ", names)}, or {All}" };
        wanted.AcceptOnlyFromAmong([.. names, All]);
        var quick = new Option<bool>("--quick") { Description = "Shorter runs; the limits stay" };
        var json = new Option<string?>("--json") { Description = "File for the results" };
        var root = new RootCommand(description) { wanted, quick, json };
        root.SetAction((parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(wanted);
            var request = new RunRequest(name == All ? names : [name], parsed.GetValue(quick), parsed.GetValue(json));
            return run(request, cancellationToken);
        });
        return root;
    }
}
