using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Clinic;

internal static class ClinicTenants
{
    public static Task<TestTenants> StartAsync(
        DatabaseProvider provider,
        Action<IServiceCollection>? configure = null,
        TimeProvider? clock = null)
        => TestTenants.StartAsync(provider, [typeof(ClinicMigrations).Assembly], configure, clock);

    public static async Task<Guid> AddPatientAsync(this TestTenants tenants, ShellSettings tenant, string number = "1")
    {
        var patient = new Patient { Number = number, Name = "見本 花子" };
        await tenants.UsingSessionAsync(tenant, async session =>
        {
            session.Add(patient);
            await session.SaveChangesAsync();
        });
        return patient.Id;
    }
}
