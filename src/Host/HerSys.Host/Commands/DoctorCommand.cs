using System.CommandLine;
using HerSys.Host.Diagnosis;

namespace HerSys.Host.Commands;

/// <summary><c>doctor</c>: checks what the host stands on, and says what to do.</summary>
internal static class DoctorCommand
{
    private const int SomethingIsWrong = 1;

    public static Command Create()
    {
        var command = new Command("doctor", "設定・データベース・時計・ディスクを確かめます / check configuration, databases, clock, disk") { CommonOptions.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        CommandHost.RunBareAsync(parsed, async (services, output) =>
        {
            var findings = await new HostDiagnosis(services).RunAsync(cancellationToken);
            output.Write(findings, findings.Select(Line));
            return findings.All(finding => finding.Ok) ? 0 : SomethingIsWrong;
        });

    private static string Line(DiagnosisFinding finding) =>
        $"{(finding.Ok ? "OK" : "NG")}  {finding.Check}: {finding.Detail}{(finding.Advice is null ? "" : Environment.NewLine + "    → " + finding.Advice)}";
}
