using System.CommandLine;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;

namespace HerSys.Host.Commands;

/// <summary><c>tenants list|create|setup|enable|disable|remove|migrate|config</c>.</summary>
internal static class TenantCommands
{
    private static readonly Option<string?> Code = new("--code") { Description = "全国地方公共団体コード(6けた) / municipality code" };
    private static readonly Option<string?> Display = new("--display") { Description = "自治体の名前 / name of the government" };
    private static readonly Option<string?> Prefix = new("--prefix") { Description = "アドレスの先頭 / address prefix" };
    private static readonly Option<string?> Database = new("--database") { Description = "データベースの名前 / database of the catalogue" };
    private static readonly Option<string[]> Hosts = new("--host") { Description = "ホスト名 / host names" };
    private static readonly Option<string[]> Profiles = new("--profile") { Description = "機能プロファイル / feature profiles" };
    private static readonly Option<string?> Recipe = new("--recipe") { Description = "レシピの名前か、設定のファイル(.json) / name of a recipe, or a configuration file (.json)" };
    private static readonly Option<string?> Search = new("--search") { Description = "名前やコードの一部 / part of a name or code" };
    private static readonly Option<FileInfo?> Archive = new("--archive") { Description = "書き出す先。まだないファイル(既定: 名前-日時.zip) / archive, a file that does not exist yet" };

    public static Command Create() => new("tenants", "テナントを扱います / manage tenants")
    {
        Verb("list", "一覧 / list", [Search], ListAsync),
        Verb("create", "作成 / create", [CommonOptions.Name, Code, Display, Prefix, Database, Hosts, Profiles], CreateAsync),
        Verb("setup", "初期設定 / set up from a recipe", [CommonOptions.Name, Recipe], SetupAsync),
        Verb("enable", "開始 / put into service", [CommonOptions.Name], (parsed, services, output, cancel) => ChangeAsync(parsed, services, output, (tenants, name) => tenants.EnableAsync(name, cancel))),
        Verb("disable", "停止 / take out of service", [CommonOptions.Name], (parsed, services, output, cancel) => ChangeAsync(parsed, services, output, (tenants, name) => tenants.DisableAsync(name, cancel))),
        Verb("remove", "書き出してから削除 / archive, then remove", [CommonOptions.Name, Archive], RemoveAsync),
        Verb("migrate", "データベースを新しくする / upgrade databases", [new Option<string?>("--name")], MigrateAsync),
        ConfigurationCommands.Create(),
    };

    private static Command Verb(string name, string description, IEnumerable<Option> options, Func<ParseResult, IServiceProvider, CommandOutput, CancellationToken, Task<int>> action)
    {
        var command = new Command(name, description) { CommonOptions.Json };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => action(parsed, services, output, token), cancel));
        return command;
    }

    private static async Task<int> ListAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var catalog = services.GetRequiredService<ITenantCatalog>();
        var all = new List<ShellSettings>();
        for (var query = new TenantQuery(parsed.GetValue(Search), Size: 200); ;)
        {
            var page = await catalog.SearchAsync(query, cancel);
            all.AddRange(page.Items);
            if (page.NextAfterName is null)
            {
                break;
            }

            query = query with { AfterName = page.NextAfterName };
        }

        output.Write(all.Select(TenantView.From), all.Select(tenant => TenantView.From(tenant).ToLine()));
        return 0;
    }

    private static async Task<int> CreateAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var wish = new NewTenant(
            parsed.GetRequiredValue(CommonOptions.Name),
            parsed.GetValue(Code),
            parsed.GetValue(Display),
            parsed.GetValue(Prefix),
            parsed.GetValue(Hosts),
            parsed.GetValue(Database),
            parsed.GetValue(Profiles));
        var tenant = await services.GetRequiredService<ITenantService>().CreateAsync(wish, cancel);
        output.Write(TenantView.From(tenant), $"作成しました: {TenantView.From(tenant).ToLine()}", $"つぎ / next: tenants setup --name {tenant.Name}");
        return 0;
    }

    private static async Task<int> SetupAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var name = parsed.GetRequiredValue(CommonOptions.Name);
        var recipe = parsed.GetValue(Recipe);

        // A file of configuration says nothing of people: the tenant is set up as ever, then the file is brought in.
        var file = recipe?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true ? await ConfigurationCommands.RequireAsync(new FileInfo(recipe), cancel) : null;
        var result = await services.GetRequiredService<ITenantService>().SetupAsync(name, file is null ? recipe : null, cancel);
        if (file is not null && result.Succeeded)
        {
            var preview = await ConfigurationCommands.ApplyAsync(services, name, file, cancel);
            output.Progress($"{file.Name}: {preview.Changes}; × {preview.Refused}");
        }

        var view = TenantView.From(result.Settings) with { Links = result.Messages };
        output.Write(view, [view.ToLine(), .. result.Messages.Select(link => $"{link.Key}: {link.Value}")]);
        return result.Succeeded ? 0 : CommandHost.Refused;
    }

    private static async Task<int> ChangeAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, Func<ITenantService, string, Task<ShellSettings>> change)
    {
        var view = TenantView.From(await change(services.GetRequiredService<ITenantService>(), parsed.GetRequiredValue(CommonOptions.Name)));
        output.Write(view, view.ToLine());
        return 0;
    }

    private static async Task<int> RemoveAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var name = parsed.GetRequiredValue(CommonOptions.Name);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var file = parsed.GetValue(Archive) ?? new FileInfo($"{name}-{now:yyyyMMddHHmmss}.zip");
        await RemoveAsync(services.GetRequiredService<ITenantService>(), name, file, cancel);
        output.Write(new { name, archive = file.FullName }, $"消しました。控え / removed, archive: {file.FullName}");
        return 0;
    }

    // Never over a file that is there: it may be the archive of an earlier tenant of that name.
    private static async Task RemoveAsync(ITenantService tenants, string name, FileInfo file, CancellationToken cancel)
    {
        if (file.Exists)
        {
            throw new TenantRefusedException("archive-exists", "archive", $"ファイル「{file.FullName}」があります。ほかの名前を --archive で指定してください。", $"The file '{file.FullName}' exists. Name another with --archive.");
        }

        try
        {
            await using var archive = file.Open(FileMode.CreateNew);
            await tenants.RemoveAsync(name, archive, cancel);
        }
        catch (TenantRefusedException)
        {
            file.Delete();
            throw;
        }
    }

    private static async Task<int> MigrateAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var name = parsed.GetValue<string?>("--name");
        var tenants = services.GetRequiredService<IRunningShellTable>().All.Where(tenant => name is null || tenant.Name == name).OrderBy(tenant => tenant.Name, StringComparer.Ordinal).ToList();
        var failures = new Dictionary<string, string>();
        foreach (var tenant in tenants)
        {
            try
            {
                await services.GetRequiredService<ITenantService>().MigrateAsync(tenant.Name, cancel);
                output.Progress($"{tenant.Name}: OK");
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures[tenant.Name] = error.Message;
                output.Progress($"{tenant.Name}: {error.Message}");
            }
        }

        output.Write(new { migrated = tenants.Count - failures.Count, failures });
        return failures.Count == 0 ? 0 : CommandHost.Refused;
    }
}
