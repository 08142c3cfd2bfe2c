using System.CommandLine;
using System.Globalization;
using System.Text;
using HerSys.Cases.Statuses;
using HerSys.Exchange.Contracts;
using HerSys.Platform.Tenants;

namespace HerSys.Host.Commands;

/// <summary><c>import notifications|profiles --tenant</c>.</summary>
internal static class ImportCommands
{
    private static readonly Option<string> Profile = new("--profile") { Description = "対応表 / profile, see 'import profiles'", Required = true };
    private static readonly Option<string> FilePath = new("--file") { Description = "CSVファイル / CSV file", Required = true };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "下見だけで、何も書きません / look only, write nothing" };
    private static readonly Option<string?> Report = new("--report") { Description = "1行ごとの結果をCSVで書く先 / where to write the outcome of each row as CSV" };

    public static Command Create() => new("import", "ファイルから取り込みます / import from files") { Notifications(), Profiles() };

    private static Command Notifications()
    {
        var command = new Command("notifications", "患者データを取り込みます / import cases") { CommonOptions.Tenant, Profile, FilePath, DryRun, Report, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => ImportAsync(parsed, services, output, token), cancel));
        return command;
    }

    private static Command Profiles()
    {
        var command = new Command("profiles", "使える対応表 / profiles that can be used") { CommonOptions.Tenant, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(
            parsed,
            async (services, output, _) =>
            {
                await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli import profiles", scope =>
                {
                    var profiles = Service<IImportProfiles>(scope).All.Select(profile => new { profile.Name, profile.Version, Title = profile.Title.Ja, TitleEn = profile.Title.En }).ToList();
                    output.Write(profiles, profiles.Select(profile => $"{profile.Name}  {profile.Title}"));
                    return Task.CompletedTask;
                });
                return 0;
            },
            cancel));
        return command;
    }

    private static async Task<int> ImportAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var path = parsed.GetRequiredValue(FilePath);
        if (!File.Exists(path))
        {
            throw new TenantRefusedException("file-not-found", "File", $"ファイル「{path}」はありません。場所と名前を確かめてください。", $"There is no file '{path}'. Check place and name.");
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file)
        {
            var report = OpenReport(parsed.GetValue(Report));
            await using (report)
            {
                var request = new ImportRequest(file, Path.GetFileName(path), parsed.GetRequiredValue(Profile))
                {
                    DryRun = parsed.GetValue(DryRun),
                    Report = report,
                    Progress = new LineProgress(output),
                };
                await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli import notifications", async scope =>
                    Write(await RunAsync(Service<ICaseImport>(scope), request, cancel), output));
            }
        }

        return 0;
    }

    private static async Task<ImportSummary> RunAsync(ICaseImport import, ImportRequest request, CancellationToken cancel)
    {
        try
        {
            return await import.ImportAsync(request, cancel);
        }
        catch (ImportRefusedException refusal)
        {
            throw new TenantRefusedException("import-refused", "File", refusal.Text.Ja, refusal.Text.En);
        }
    }

    private static void Write(ImportSummary summary, CommandOutput output) => output.Write(
        summary,
        [
            summary.DryRun ? "下見です。何も書いていません。 / A look only; nothing was written." : "取り込みました。 / Imported.",
            $"新規 {summary.New}  更新 {summary.Updated}  変更なし {summary.Same}  取り込まず {summary.Refused}  要確認 {summary.Flagged}",
            $"基準日 / as of {summary.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            .. summary.Flags.Select(flag => $"  {flag.Key}: {flag.Value}"),
            .. summary.Statuses.Select(status => $"  {status.Key} {CaseStatuses.Get(status.Key).Label.Ja}: {status.Value}"),
            .. summary.Refusals.Select(refusal => $"  {refusal.Row}行目 {refusal.Column} {refusal.Reason.Ja} / {refusal.Reason.En}"),
        ]);

    /// <summary>With a byte-order mark, so that spreadsheets show Japanese.</summary>
    private static StreamWriter? OpenReport(string? path) =>
        path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private static T Service<T>(IServiceProvider scope)
        where T : class =>
        scope.GetService<T>() ?? throw new TenantRefusedException(
            "feature-off",
            "Tenant",
            "このテナントでは取り込みの機能が入っていません。features enable HerSys.Exchange で入れてください。",
            "This tenant does not have the import feature. Switch it on: features enable HerSys.Exchange.");

    /// <summary>At once and in order, where <see cref="Progress{T}"/> would post to the pool.</summary>
    private sealed class LineProgress(CommandOutput output) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => output.Progress($"{value.Done}/{value.Total}");
    }
}
