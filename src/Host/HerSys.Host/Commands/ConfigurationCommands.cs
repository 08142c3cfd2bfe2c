using System.CommandLine;
using HerSys.Platform.Tenants;
using HerSys.Settings.Contracts;

namespace HerSys.Host.Commands;

/// <summary><c>tenants config export|diff|apply --tenant</c>.</summary>
internal static class ConfigurationCommands
{
    private static readonly Option<FileInfo?> Target = new("--file") { Description = "書き出す先。なければ標準出力 / file to write; standard output without it" };
    private static readonly Option<FileInfo> Source = new("--file") { Description = "設定のファイル / configuration file", Required = true };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "違いを見せるだけで、変えません / show the differences, change nothing" };

    public static Command Create() => new("config", "設定を持ち出し、比べ、取り込みます / carry configuration out, compare it, bring it in")
    {
        Verb("export", "書き出す / write as a recipe", [Target], ExportAsync),
        Verb("diff", "違いを見る / show the differences", [Source], (parsed, services, output, cancel) => ChangeAsync(parsed, services, output, isApplied: false, cancel)),
        Verb("apply", "取り込む / bring in", [Source, DryRun], (parsed, services, output, cancel) => ChangeAsync(parsed, services, output, isApplied: !parsed.GetValue(DryRun), cancel)),
    };

    /// <summary>Brings a file in. Nothing but the features is left half done when it is refused.</summary>
    public static async Task<ConfigurationPreview> ApplyAsync(IServiceProvider services, string tenant, FileInfo file, CancellationToken cancel)
    {
        var json = await ReadAsync(file, cancel);
        ConfigurationPreview? preview = null;
        await TenantScope.UsingAsync(services, tenant, "cli tenants config apply", async scope =>
            preview = await scope.GetRequiredService<IConfigurationDesk>().ApplyAsync(file.Name, json, cancel));
        return preview!;
    }

    /// <summary>The file, when it can be read; no tenant is set up for one that cannot.</summary>
    public static async Task<FileInfo> RequireAsync(FileInfo file, CancellationToken cancel)
    {
        _ = await ReadAsync(file, cancel);
        return file;
    }

    private static Command Verb(string name, string description, IEnumerable<Option> options, Func<ParseResult, IServiceProvider, CommandOutput, CancellationToken, Task<int>> action)
    {
        var command = new Command(name, description) { CommonOptions.Tenant, CommonOptions.Json };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => action(parsed, services, output, token), cancel));
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var json = "";
        await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli tenants config export", async scope =>
            json = await scope.GetRequiredService<IConfigurationDesk>().ExportAsync(cancel));
        if (parsed.GetValue(Target) is not { } file)
        {
            output.Raw(json);
            return 0;
        }

        await File.WriteAllTextAsync(file.FullName, json, cancel);
        output.Write(new { file = file.FullName }, $"書き出しました / written: {file.FullName}");
        return 0;
    }

    private static async Task<int> ChangeAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, bool isApplied, CancellationToken cancel)
    {
        var tenant = parsed.GetRequiredValue(CommonOptions.Tenant);
        var file = parsed.GetRequiredValue(Source);
        var preview = isApplied ? await ApplyAsync(services, tenant, file, cancel) : await CompareAsync(services, tenant, file, cancel);
        output.Write(
            new { applied = isApplied && preview.Changes > 0, preview.Title, preview.Changes, preview.Refused, preview.Groups },
            [.. Lines(preview), isApplied ? $"取り込みました / brought in: {preview.Changes}" : $"まだ変えていません / nothing changed yet: {preview.Changes}"]);
        return 0;
    }

    private static async Task<ConfigurationPreview> CompareAsync(IServiceProvider services, string tenant, FileInfo file, CancellationToken cancel)
    {
        var json = await ReadAsync(file, cancel);
        ConfigurationPreview? preview = null;
        await TenantScope.UsingAsync(services, tenant, "cli tenants config diff", async scope =>
            preview = await scope.GetRequiredService<IConfigurationDesk>().CompareAsync(json, cancel));
        return preview!;
    }

    private static async Task<string> ReadAsync(FileInfo file, CancellationToken cancel) => file.Exists
        ? await File.ReadAllTextAsync(file.FullName, cancel)
        : throw new TenantRefusedException("file-not-found", "file", $"ファイル「{file.FullName}」がありません。", $"There is no file '{file.FullName}'.");

    private static IEnumerable<string> Lines(ConfigurationPreview preview) => preview.Groups.SelectMany(group => (string[])
    [
        .. group.Lines.Select(line => $"{group.Title} | {line.Place}: {Shown(line.Before)} → {Shown(line.After)}"),
        .. group.Refusals.Select(refusal => $"× {group.Title} | {refusal.Place}: {refusal.Reason}"),
    ]);

    private static string Shown(string words) => words.Length > 0 ? words : "-";
}
