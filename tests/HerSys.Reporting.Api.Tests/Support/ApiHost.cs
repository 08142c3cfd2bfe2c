using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.Models;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Api.Tests.Support;

/// <summary>
/// A host with Naha (two clinics, interface on) and Osaka (interface off), on Monday 1 August 2022, 09:12 in Tokyo.
/// </summary>
public sealed class ApiHost : IAsyncDisposable
{
    public const string Feature = "HerSys.Reporting.Api";
    public const string Naha = "naha";
    public const string Osaka = "osaka";
    public const string Clinic = "見本クリニック";
    public const string OtherClinic = "例示医院";

    private ApiHost(HerSysServer server) => Server = server;

    public HerSysServer Server { get; }

    public static DateTimeOffset Now { get; } = new(2022, 8, 1, 0, 12, 0, TimeSpan.Zero);

    public static async Task<ApiHost> StartAsync(DatabaseProvider provider)
    {
        var server = await HerSysServer.StartAsync(provider: provider);
        server.Clock.Set(Now);
        var host = new ApiHost(server);
        await server.AddTenantAsync(Naha, "472018", "那覇市");
        await server.AddTenantAsync(Osaka, "270008", "大阪府");
        await server.Tenants.ChangeFeaturesAsync(Osaka, [], [Feature]);
        await server.AddClinicAsync(Naha, Clinic, "4710100019");
        await server.AddClinicAsync(Naha, OtherClinic, "0110113719");
        await server.AddClinicAsync(Osaka, Clinic, "4710100019");
        return host;
    }

    /// <summary>A program with a token that a doctor of the clinic made.</summary>
    public async Task<ClinicSystem> ProgramAsync(string clinic = Clinic, string role = RoleNames.Doctor, string tenant = Naha, string purpose = "電子カルテ") =>
        new(Server.Address, tenant, await TokenAsync(clinic, role, tenant, purpose));

    public async Task<string> TokenAsync(string? clinic = Clinic, string role = RoleNames.Doctor, string tenant = Naha, string purpose = "電子カルテ")
    {
        var token = "";
        await Server.UsingAsync(tenant, async services =>
        {
            using var acting = services.GetRequiredService<ActorContext>().Act("test");
            var name = $"mihon-{Guid.CreateVersion7():n}"[..30];
            var place = clinic ?? (await services.GetRequiredService<IOrganisationDirectory>().ListAsync(OrganisationKind.HealthCenter))[0].Name;
            var user = await services.GetRequiredService<CreateUser>().ExecuteAsync(new NewUser(name, "見本 進", role, place));
            token = await services.GetRequiredService<CreateApiToken>().ExecuteAsync(user.UserId, user.DutyId, purpose, 30);
        });
        return token;
    }

    public Task ReadAsync(Func<TenantDbContext, Task> read, string tenant = Naha) =>
        Server.UsingAsync(tenant, services => read(services.GetRequiredService<TenantDbContext>()));

    /// <summary>The notifications about a person of this reading.</summary>
    public async Task<IReadOnlyList<Notification>> OfAsync(string kana)
    {
        List<Notification> found = [];
        await ReadAsync(async db => found = await db.Set<Notification>().AsNoTracking().Where(row => row.Kana == kana + " ハナコ").ToListAsync());
        return found;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
