using System.CommandLine;

namespace HerSys.Host.Commands;

/// <summary>The host's command line. Without a verb it serves.</summary>
internal static class CommandLine
{
    private static readonly string[] AboutOurselves = ["--help", "-h", "-?", "--version"];

    /// <summary>Runs a command, or serves.</summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="writers">Where to write; null for the console.</param>
    /// <returns>0 when all went well, 1 for what is not understood or not well, 2 for what was refused.</returns>
    public static Task<int> RunAsync(string[] args, InvocationConfiguration? writers = null)
    {
        var root = new RootCommand(
            "HerSys.Platform: 感染症の発生届から療養解除までを、自治体ごとに1つの記録で進める基盤 / one record per patient, one tenant per government."
            + Environment.NewLine
            + "動詞がなければサーバーを始めます。設定は --HerSys:Data:Path=... の形で、どのコマンドにも付けられます。 / Without a verb it serves. Settings of the form --HerSys:Data:Path=... go with every command.")
        {
            TenantCommands.Create(),
            FeatureCommands.Create(),
            UserCommands.Create(),
            ImportCommands.Create(),
            DoctorCommand.Create(),
        };
        TakeSettings(root);

        // Serving is left to the host's own life time, which ends gracefully on a signal.
        return Serves(args) ? ServeCommand.RunAsync(args, CancellationToken.None) : root.Parse(args).InvokeAsync(writers);
    }

    // What begins with a dash is a setting of the host, such as --urls; anything else must be a verb that exists.
    private static bool Serves(string[] args) => args.Length == 0 || (args[0].StartsWith('-') && !AboutOurselves.Contains(args[0]));

    private static void TakeSettings(Command command)
    {
        foreach (var verb in command.Subcommands)
        {
            verb.TreatUnmatchedTokensAsErrors = verb.Subcommands.Count > 0;
            TakeSettings(verb);
        }
    }
}
