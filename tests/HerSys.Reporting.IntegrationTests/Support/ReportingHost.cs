using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.Models;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.IntegrationTests.Support;

/// <summary>
/// A host with Naha (one health center, two clinics) and Osaka (one of each), on Monday 1 August 2022, 09:12 in Tokyo.
/// </summary>
public sealed class ReportingHost : IAsyncDisposable
{
    public const string Naha = "naha";
    public const string Osaka = "osaka";
    public const string Clinic = "見本クリニック";
    public const string OtherClinic = "例示医院";

    private ReportingHost(HerSysServer server) => Server = server;

    public HerSysServer Server { get; }

    public static DateTimeOffset Now { get; } = new(2022, 8, 1, 0, 12, 0, TimeSpan.Zero);

    public static async Task<ReportingHost> StartAsync(DatabaseProvider provider)
    {
        var server = await HerSysServer.StartAsync(provider: provider);
        server.Clock.Set(Now);
        var host = new ReportingHost(server);
        await server.AddTenantAsync(Naha, "472018", "那覇市");
        await server.AddTenantAsync(Osaka, "270008", "大阪府");
        await server.AddClinicAsync(Naha, Clinic, "4710100019");
        await server.AddClinicAsync(Naha, OtherClinic, "0110113719");
        await server.AddClinicAsync(Osaka, Clinic, "4710100019");
        return host;
    }

    public Task<TenantClient> DoctorAsync(string tenant = Naha, string clinic = Clinic) => Server.SignInAsync(tenant, RoleNames.Doctor, clinic);

    public Task<TenantClient> HealthCenterAsync(string tenant = Naha) => Server.SignInAsync(tenant, RoleNames.HealthCenterStaff);

    public Task ReadAsync(Func<TenantDbContext, Task> read, string tenant = Naha) =>
        Server.UsingAsync(tenant, services => read(services.GetRequiredService<TenantDbContext>()));

    /// <summary>The notifications about a person of this reading.</summary>
    public async Task<IReadOnlyList<Notification>> OfAsync(string kana, string tenant = Naha)
    {
        List<Notification> found = [];
        await ReadAsync(async db => found = await db.Set<Notification>().Where(row => row.Kana == kana).ToListAsync(), tenant);
        return found;
    }

    /// <summary>A government of a test's own, with a clinic: what it does to its form disturbs nobody.</summary>
    public async Task AddGovernmentAsync(string name, string code, string displayName)
    {
        await Server.AddTenantAsync(name, code, displayName);
        await Server.AddClinicAsync(name, Clinic, "4710100019");
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
