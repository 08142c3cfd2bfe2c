using System.CommandLine;
using HerSys.Platform.Hosting;
using HerSys.Platform.Tenants;
using HerSys.Users.Contracts;

namespace HerSys.Host.Commands;

/// <summary>Runs a command on the host's services, without listening, and turns refusals into exit codes.</summary>
internal static class CommandHost
{
    /// <summary>The command was refused; the message says why and what to do.</summary>
    public const int Refused = 2;

    /// <summary>Configuration of a process that answers a command: it says nothing but the answer, and runs no jobs.</summary>
    public static string[] QuietArguments { get; } =
    [
        "--Logging:LogLevel:Default=Warning",
        "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Warning",
        "--Logging:Console:LogToStandardErrorThreshold=Trace",
        "--HerSys:Shells:RunBackgroundTasks=false",
    ];

    public static async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, CommandOutput, CancellationToken, Task<int>> action, CancellationToken cancellationToken)
    {
        var output = new CommandOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(CommonOptions.Json));
        await using var app = HostApplication.Build(QuietArguments);
        try
        {
            await app.Services.GetRequiredService<ShellStartup>().RunAsync(cancellationToken);
            return await action(app.Services, output, cancellationToken);
        }
        catch (TenantRefusedException refusal)
        {
            output.Refuse(refusal.Rule, refusal.Member, refusal.Japanese, refusal.English);
            return Refused;
        }
        catch (UserRefusedException refusal)
        {
            output.Refuse("users", refusal.Field, refusal.Text.Ja, refusal.Text.En);
            return Refused;
        }
    }
}
