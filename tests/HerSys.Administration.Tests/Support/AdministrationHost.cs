using System.Net.Http.Headers;
using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Administration.Tests.Support;

/// <summary>A host with the operator's tenant and Naha, on one database product.</summary>
public sealed class AdministrationHost : IAsyncDisposable
{
    public const string Operator = ShellSettings.DefaultName;
    public const string Naha = "naha";

    private AdministrationHost(HerSysServer server) => Server = server;

    public HerSysServer Server { get; }

    /// <summary>Where the host keeps its files.</summary>
    public string DataFolder => Server.Configuration["HerSys:Data:Path"]!;

    public static async Task<AdministrationHost> StartAsync(DatabaseProvider provider)
    {
        var server = await HerSysServer.StartAsync(provider: provider);
        await server.AddTenantAsync(Naha, "472018", "那覇市");
        return new AdministrationHost(server);
    }

    /// <summary>Adds a municipality that no other test touches.</summary>
    public async Task<string> AddTenantAsync(string display = "見本市")
    {
        var name = NewName();
        await Server.AddTenantAsync(name, "472018", display);
        return name;
    }

    /// <summary>A name that no other test has.</summary>
    public static string NewName() => "t" + Guid.NewGuid().ToString("n")[..12];

    /// <summary>The administrator of a tenant, at the screens.</summary>
    public Task<TenantClient> AdministratorAsync(string tenant) => Server.SignInAsync(tenant, RoleNames.TenantAdministrator);

    /// <summary>The operator, at the screens.</summary>
    public Task<TenantClient> OperatorAsync() => Server.SignInAsync(Operator, RoleNames.Operator);

    /// <summary>A program with the token of somebody of the operator's tenant.</summary>
    public async Task<HttpClient> ProgramAsync(string role = RoleNames.Operator, string language = "ja")
    {
        var token = "";
        await RunAsync(Operator, async services =>
        {
            var user = await services.GetRequiredService<CreateUser>().ExecuteAsync(new NewUser(NewName(), "見本 花子", role, null));
            token = await services.GetRequiredService<CreateApiToken>().ExecuteAsync(user.UserId, user.DutyId, "試験", 30);
        });
        var program = new HttpClient { BaseAddress = Server.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        program.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return program;
    }

    /// <summary>What the ledger of a tenant says, oldest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> LedgerAsync(string tenant, string subject, params AuditAction[] actions)
    {
        IReadOnlyList<AuditLine> lines = [];
        await RunAsync(tenant, async services =>
        {
            var page = await services.GetRequiredService<IAuditTrail>().FindAsync(new AuditQuery { SubjectType = subject, Actions = actions }, size: 1000);
            lines = [.. page.Lines.Reverse()];
        });
        return lines;
    }

    /// <summary>Runs work in a tenant as the command line does.</summary>
    public Task RunAsync(string tenant, Func<IServiceProvider, Task> work) => Server.UsingAsync(tenant, async services =>
    {
        using (services.GetRequiredService<ActorContext>().Act("test"))
        {
            await work(services);
        }
    });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
