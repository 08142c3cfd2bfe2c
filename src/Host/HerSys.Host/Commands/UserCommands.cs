using System.CommandLine;
using HerSys.Platform.Shells;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;

namespace HerSys.Host.Commands;

/// <summary><c>users create|list --tenant</c>.</summary>
internal static class UserCommands
{
    private static readonly Option<string> UserName = new("--name") { Description = "利用者ID / user id", Required = true };
    private static readonly Option<string?> Display = new("--display") { Description = "氏名 / name shown" };
    private static readonly Option<string> Role = new("--role") { Description = "役割 / role, for example HealthCenterStaff", Required = true };
    private static readonly Option<string?> Organisation = new("--organisation") { Description = "組織の名前かコード / organisation" };
    private static readonly Option<bool> PasswordFromInput = new("--password-stdin") { Description = "パスワードを標準入力から読みます / read the password from standard input" };
    private static readonly Option<string> Purpose = new("--for") { Description = "トークンの使い道 / what the token is for", Required = true };
    private static readonly Option<int> Days = new("--days") { Description = "使える日数 / days that it works", DefaultValueFactory = _ => 90 };
    private static readonly Option<string?> Search = new("--search") { Description = "名前の一部 / part of a name" };

    public static Command Create() => new("users", "利用者を扱います / manage users") { CreateVerb(), ListVerb(), LinkVerb(), TokenVerb() };

    private static Command CreateVerb()
    {
        var command = new Command("create", "作成 / create") { CommonOptions.Tenant, UserName, Display, Role, Organisation, PasswordFromInput, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => CreateAsync(parsed, services, output, token), cancel));
        return command;
    }

    private static Command ListVerb()
    {
        var command = new Command("list", "一覧 / list") { CommonOptions.Tenant, Search, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => ListAsync(parsed, services, output, token), cancel));
        return command;
    }

    private static Command LinkVerb()
    {
        var command = new Command("link", "パスワードを決めるための新しいリンクを作ります / make a new one-time link") { CommonOptions.Tenant, UserName, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => MakeLinkAsync(parsed, services, output, token), cancel));
        return command;
    }

    private static Command TokenVerb()
    {
        var command = new Command("token", "プログラムのためのトークンを作ります / make a token for programs") { CommonOptions.Tenant, UserName, Purpose, Days, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(parsed, (services, output, token) => MakeTokenAsync(parsed, services, output, token), cancel));
        return command;
    }

    private static async Task<int> CreateAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        var name = parsed.GetRequiredValue(UserName);
        var password = parsed.GetValue(PasswordFromInput) ? (await Console.In.ReadLineAsync(cancel))?.TrimEnd('\r') : null;
        var user = new NewUser(name, parsed.GetValue(Display) ?? name, parsed.GetRequiredValue(Role), parsed.GetValue(Organisation), password);
        var tenant = parsed.GetRequiredValue(CommonOptions.Tenant);
        await TenantScope.UsingAsync(services, tenant, "cli users create", async scope =>
        {
            var created = await scope.GetRequiredService<CreateUser>().ExecuteAsync(user, cancel);
            var link = created.WelcomePath is null ? null : TenantView.Below(scope.GetRequiredService<ShellSettings>(), created.WelcomePath);
            output.Write(
                new { created.UserName, created.UserId, created.DutyId, link },
                [$"{created.UserName} を作りました。", .. link is null ? Array.Empty<string>() : [$"1回限りのリンク / one-time link: {link}"]]);
        });
        return 0;
    }

    private static async Task<int> ListAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli users list", async scope =>
        {
            var rows = new List<UserRow>();
            for (var query = new UserQuery(parsed.GetValue(Search), Size: 200); ;)
            {
                var page = await scope.GetRequiredService<ListUsers>().ExecuteAsync(query, cancel);
                rows.AddRange(page.Rows);
                if (page.Next is null)
                {
                    break;
                }

                query = query with { After = page.Next };
            }

            output.Write(rows, rows.Select(row => $"{row.UserName}  {row.DisplayName}"));
        });
        return 0;
    }

    private static async Task<int> MakeTokenAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli users token", async scope =>
        {
            var token = await scope.GetRequiredService<MakeTokenFor>()
                .ExecuteAsync(parsed.GetRequiredValue(UserName), parsed.GetRequiredValue(Purpose), parsed.GetValue(Days), cancel);
            output.Write(new { token }, token);
        });
        return 0;
    }

    private static async Task<int> MakeLinkAsync(ParseResult parsed, IServiceProvider services, CommandOutput output, CancellationToken cancel)
    {
        await TenantScope.UsingAsync(services, parsed.GetRequiredValue(CommonOptions.Tenant), "cli users link", async scope =>
        {
            var user = await scope.GetRequiredService<FindUserByName>().DemandAsync(parsed.GetRequiredValue(UserName), cancel);
            var prefix = scope.GetRequiredService<ShellSettings>().UrlPrefix is { } segment ? "/" + segment : "";
            var link = prefix + await scope.GetRequiredService<RenewInvitation>().ExecuteAsync(user.Id, cancel);
            output.Write(new { user.UserName, link }, $"1回限りのリンク / one-time link: {link}");
        });
        return 0;
    }
}
