using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Catalog;

public sealed class TenantCatalogTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_Stored_ComesBackAsItWas(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();
        await catalog.SaveProfileAsync(new FeatureProfile("small", "小さな町", [new(true, "HerSys.*"), new(false, "HerSys.Hotels*")]));
        var stored = await catalog.AddAsync(Sample("naha") with
        {
            MunicipalityCode = "472018",
            UrlHosts = ["b.example", "*.a.example:8443"],
            SelectedFeatures = ["HerSys.Cases", "HerSys.Audit"],
            FeatureProfiles = ["small"],
            Recipe = "municipality",
            TimeZone = "Asia/Tokyo",
        });

        var found = await catalog.FindAsync("naha");

        Assert.NotNull(found);
        Assert.Equal(stored.Id, found.Id);
        Assert.Equal("472018", found.MunicipalityCode);
        Assert.Equal(["*.a.example:8443", "b.example"], found.UrlHosts);
        Assert.Equal(["HerSys.Audit", "HerSys.Cases"], found.SelectedFeatures);
        Assert.Equal(["small"], found.FeatureProfiles);
        Assert.Equal(1, found.Version);
        var profile = Assert.Single(await catalog.ListProfilesAsync());
        Assert.Equal([true, false], profile.Rules.Select(rule => rule.Include));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Update_OfAStaleVersion_IsRefusedAndChangesNothing(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();
        var first = await catalog.AddAsync(Sample("naha"));
        var second = await catalog.UpdateAsync(first with { DisplayName = "那覇市" });

        var refused = await Assert.ThrowsAsync<TenantConflictException>(() => catalog.UpdateAsync(first with { DisplayName = "別名" }));

        Assert.Equal(nameof(ShellSettings.Version), refused.Property);
        Assert.Equal(2, second.Version);
        Assert.Equal("那覇市", (await catalog.FindAsync("naha"))!.DisplayName);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Address_OfAnotherTenant_IsRefusedWhateverItsCase(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();
        await catalog.AddAsync(Sample("naha") with { UrlPrefix = null, UrlHosts = ["naha.example"] });
        await catalog.AddAsync(Sample("osaka"));

        var host = await Assert.ThrowsAsync<TenantConflictException>(() => catalog.AddAsync(Sample("kobe") with { UrlPrefix = null, UrlHosts = ["NAHA.example"] }));
        var prefix = await Assert.ThrowsAsync<TenantConflictException>(() => catalog.AddAsync(Sample("nara") with { UrlPrefix = "OSAKA" }));
        var name = await Assert.ThrowsAsync<TenantConflictException>(() => catalog.AddAsync(Sample("naha") with { UrlPrefix = "other" }));

        Assert.Equal(nameof(ShellSettings.UrlHosts), host.Property);
        Assert.Equal(nameof(ShellSettings.UrlPrefix), prefix.Property);
        Assert.Equal(nameof(ShellSettings.Name), name.Property);
        Assert.Equal(2, (await catalog.ListAsync()).Count);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Search_ByNameCodeAndState_PagesInOrderAndEnds(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();
        foreach (var number in Enumerable.Range(1, 7))
        {
            await catalog.AddAsync(Sample($"town{number}") with
            {
                DisplayName = $"見本{number}町",
                MunicipalityCode = $"47201{number}",
                State = number == 7 ? TenantState.Disabled : TenantState.Running,
            });
        }

        var first = await catalog.SearchAsync(new TenantQuery(Size: 3));
        var second = await catalog.SearchAsync(new TenantQuery(Size: 3, AfterName: first.NextAfterName));
        var third = await catalog.SearchAsync(new TenantQuery(Size: 3, AfterName: second.NextAfterName));

        Assert.Equal(["town1", "town2", "town3"], first.Items.Select(tenant => tenant.Name));
        Assert.Equal(["town4", "town5", "town6"], second.Items.Select(tenant => tenant.Name));
        Assert.Equal(["town7"], third.Items.Select(tenant => tenant.Name));
        Assert.Null(third.NextAfterName);
        Assert.Equal(["town2"], await NamesAsync(catalog, new TenantQuery("見本2")));
        Assert.Equal(["town5"], await NamesAsync(catalog, new TenantQuery("472015")));
        Assert.Equal(["town7"], await NamesAsync(catalog, new TenantQuery(State: TenantState.Disabled)));
        Assert.Empty(await NamesAsync(catalog, new TenantQuery("無い町")));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Changes_OfManyWritersAtOnce_AreAllSeenInOrder(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();

        await Task.WhenAll(Enumerable.Range(1, 20).Select(number => catalog.AddAsync(Sample($"town{number}"))));
        var removed = (await catalog.FindAsync("town3"))!;
        await catalog.RemoveAsync(removed);

        var changes = await catalog.ChangesSinceAsync(0);
        Assert.Equal(21, changes.Count);
        Assert.Equal(changes.Select(change => change.Sequence).Order(), changes.Select(change => change.Sequence));
        Assert.Equal((ShellChangeKind.Removed, "town3"), (changes[^1].Kind, changes[^1].Tenant));
        Assert.Equal(changes.Skip(20), await catalog.ChangesSinceAsync(changes[19].Sequence));
        Assert.Null(await catalog.FindAsync("town3"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_WhoseDatabaseIsNotConfigured_IsInvalidWithTheSettingToMend(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();
        await catalog.AddAsync(Sample("naha") with { Database = new DatabaseInfo("gone", DatabaseProvider.Sqlite, "Data Source=x", null) });

        var found = await catalog.FindAsync("naha");

        Assert.Equal(TenantState.Invalid, found!.State);
        Assert.Contains("HerSys:Databases:gone", found.StateReason, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task NumberBlocks_TakenByManyAtOnce_AreNeverGivenTwice(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        var numbers = tenants.Host.GetRequiredService<IHostNumberSource>();

        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(turn => numbers.TakeBlockAsync("hersys-id", turn % 2 == 0 ? naha : osaka, 16)));

        Assert.Equal(Enumerable.Range(0, 16), taken.Order());
        await Assert.ThrowsAsync<InvalidOperationException>(() => numbers.TakeBlockAsync("hersys-id", naha, 16));
        Assert.InRange(await numbers.TakeBlockAsync("another", naha, 16), 0, 15);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Database_OfTheConfiguration_CannotBeOverwrittenInTheCatalogue(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var catalog = tenants.Host.GetRequiredService<ITenantCatalog>();

        await catalog.SaveDatabaseAsync(new DatabaseInfo("big", DatabaseProvider.PostgreSql, "Host=db.example", "app"));

        Assert.Equal(["default", "big"], (await catalog.ListDatabasesAsync()).Select(database => database.Name));
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => catalog.SaveDatabaseAsync(new DatabaseInfo("default", provider, "x", null)));
        Assert.Contains("HerSys:Databases:default", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> NamesAsync(ITenantCatalog catalog, TenantQuery query)
        => (await catalog.SearchAsync(query)).Items.Select(tenant => tenant.Name);

    private static ShellSettings Sample(string name) => new()
    {
        Id = Guid.NewGuid().ToString("N")[..12],
        Name = name,
        DisplayName = name,
        UrlPrefix = name,
        Database = new DatabaseInfo("default", DatabaseProvider.Sqlite, "", null),
    };
}
