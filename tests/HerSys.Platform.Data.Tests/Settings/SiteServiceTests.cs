using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Data.Tests.Outbox;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Settings;

public sealed class SiteServiceTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Topic_ThatNobodySaved_HasItsDefaults(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");

        Assert.Equal("#006173", (await ReadAsync(tenants, naha)).Color);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SavedTopic_IsReadAtOnce_ByItsOwnTenantOnly(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        await ReadAsync(tenants, naha);
        await ReadAsync(tenants, osaka);

        await tenants.UsingAsync(naha, services => services.GetRequiredService<ISiteService>().SaveAsync(new SiteIdentity { Color = "#aa0000", ContactName = "那覇市保健所" }));

        Assert.Equal(("#aa0000", "那覇市保健所"), ((await ReadAsync(tenants, naha)).Color, (await ReadAsync(tenants, naha)).ContactName));
        Assert.Equal("#006173", (await ReadAsync(tenants, osaka)).Color);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task ChangeOfAnotherNode_IsSeenAfterTenSeconds(DatabaseProvider provider)
    {
        var clock = new MovedClock();
        await using var tenants = await ClinicTenants.StartAsync(provider, clock: clock);
        var naha = await tenants.AddAsync("naha");
        await tenants.UsingAsync(naha, services => services.GetRequiredService<ISiteService>().SaveAsync(new SiteIdentity { Color = "#aa0000" }));
        await ReadAsync(tenants, naha);
        await tenants.UsingSessionAsync(naha, session => session.Database.ExecuteSqlRawAsync("UPDATE \"SiteSettings\" SET \"Value\" = '{{\"Color\":\"#00aa00\"}}'"));

        Assert.Equal("#aa0000", (await ReadAsync(tenants, naha)).Color);
        clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("#00aa00", (await ReadAsync(tenants, naha)).Color);
    }

    private static async Task<SiteIdentity> ReadAsync(TestTenants tenants, ShellSettings tenant)
    {
        SiteIdentity? read = null;
        await tenants.UsingAsync(tenant, async services => read = await services.GetRequiredService<ISiteService>().GetAsync<SiteIdentity>());
        return read!;
    }
}
