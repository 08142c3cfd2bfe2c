using System.CommandLine;
using HerSys.Platform.Hosting;
using HerSys.Platform.Tenants;
using HerSys.Users.Contracts;

namespace HerSys.Host.Commands;

/// <summary>Runs a command on the host's services, without listening, and turns refusals into exit codes.</summary>
internal static class CommandHost
{
    /// <summary>The command is not understood.</summary>
    public const int Misunderstood = 1;

    /// <summary>The command was refused; the message says why and what to do.</summary>
    public const int Refused = 2;

    // A process that answers a command says nothing but the answer, and runs no jobs.
    private static readonly string[] QuietArguments =
    [
        "--Logging:LogLevel:Default=Warning",
        "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning",
        "--Logging:Console:LogToStandardErrorThreshold=Trace",
        "--HerSys:Shells:RunBackgroundTasks=false",
    ];

    /// <summary>Runs a command when the catalogue is ready.</summary>
    public static Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, CommandOutput, CancellationToken, Task<int>> action, CancellationToken cancellationToken) =>
        RunBareAsync(
            parsed,
            async (services, output) =>
            {
                await services.GetRequiredService<ShellStartup>().RunAsync(cancellationToken);
                return await action(services, output, cancellationToken);
            });

    /// <summary>Runs a command that wants to see for itself whether the catalogue is ready.</summary>
    public static async Task<int> RunBareAsync(ParseResult parsed, Func<IServiceProvider, CommandOutput, Task<int>> action)
    {
        var output = new CommandOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(CommonOptions.Json));
        if (HostSettings.UnknownWord(parsed) is { } word)
        {
            output.Refuse("unknown-option", word, $"「{word}」は分かりません。--help で使い方を確かめてください。", $"'{word}' is not understood. See --help.");
            return Misunderstood;
        }

        try
        {
            await using var app = HostApplication.Build([.. QuietArguments, .. HostSettings.Of(parsed)]);
            return await action(app.Services, output);
        }
        catch (TenantRefusedException refusal)
        {
            output.Refuse(refusal.Rule, refusal.Member, refusal.Japanese, refusal.English);
            return Refused;
        }
        catch (UserRefusedException refusal)
        {
            output.Refuse(refusal);
            return Refused;
        }
    }
}
