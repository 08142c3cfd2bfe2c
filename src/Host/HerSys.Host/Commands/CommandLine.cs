using System.CommandLine;

namespace HerSys.Host.Commands;

/// <summary>The host's command line. Without a verb it serves.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HerSys.Platform: 感染症の発生届から療養解除までを、自治体ごとに1つの記録で進める基盤")
        {
            TenantCommands.Create(),
            FeatureCommands.Create(),
            UserCommands.Create(),
            ImportCommands.Create(),
            DoctorCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(args, cancellationToken));
        return root.Parse(args).InvokeAsync();
    }
}
