using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

public abstract class TenantAdministrationTests(TwoTenantsFixture fixture)
{
    private readonly HerSysServer server = fixture.Server;

    [Theory]
    [InlineData("api", "472018", "reserved-word")]
    [InlineData("health", "472018", "reserved-word")]
    [InlineData("Naha", "472018", "tenant-name")]
    [InlineData("n", "472018", "tenant-name")]
    [InlineData("ok-name", "472010", "municipality-code")]
    [InlineData("ok-name", "47201", "municipality-code")]
    [InlineData("ok-name", null, "municipality-code")]
    [InlineData("naha", "270008", "tenant-exists")]
    public async Task Create_WithAWrongField_IsRefusedInBothLanguages(string name, string? code, string rule)
    {
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.CreateAsync(new NewTenant(name, code)));
        Assert.Equal(rule, refused.Rule);
        Assert.NotEqual(refused.Japanese, refused.English);
    }

    [Fact]
    public async Task Create_Twice_IsOneTenant()
    {
        var wish = new NewTenant("urasoe", "472085", "浦添市");
        var first = await server.Tenants.CreateAsync(wish);
        var second = await server.Tenants.CreateAsync(wish);
        Assert.Equal(first.Id, second.Id);
    }

    [Fact]
    public async Task Prefecture_WithoutADisplayName_TakesItFromTheCode() =>
        Assert.Equal("北海道", (await server.Tenants.CreateAsync(new NewTenant("hokkaido", "010006"))).DisplayName);

    [Fact]
    public async Task Prefix_ThatIsTaken_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.CreateAsync(new NewTenant("tomigusuku", "472123", "豊見城市", UrlPrefix: "naha")));
        Assert.Equal("address-taken", refused.Rule);
    }

    [Fact]
    public async Task Edit_OfAStaleVersion_IsRefused()
    {
        var tenant = await server.Tenants.CreateAsync(new NewTenant("itoman", "472107", "糸満市"));
        await server.Tenants.EditAsync("itoman", new TenantEdit(DisplayName: "糸満", Version: tenant.Version));
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.EditAsync("itoman", new TenantEdit(DisplayName: "別名", Version: tenant.Version)));
        Assert.Equal("tenant-changed", refused.Rule);
    }

    [Fact]
    public async Task FeatureProfile_BoundsWhatCanBeEnabled_AndFailsClosed()
    {
        var catalog = server.Services.GetRequiredService<ITenantCatalog>();
        await catalog.SaveProfileAsync(new FeatureProfile("no-alpha", "試験用", [new(true, "*"), new(false, "HerSys.Probe.Al*")]));
        await server.AddTenantAsync("nago", "472093", "名護市", "probe");
        await server.Tenants.EditAsync("nago", new TenantEdit(FeatureProfiles: ["no-alpha"]));
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.ChangeFeaturesAsync("nago", ["HerSys.Probe.Alpha"], []));
        Assert.Equal("feature-not-allowed", refused.Rule);
        await server.Tenants.ChangeFeaturesAsync("nago", ["HerSys.Probe.Second"], []);

        await catalog.SaveProfileAsync(new FeatureProfile("empty", "試験用", []));
        await server.Tenants.EditAsync("nago", new TenantEdit(FeatureProfiles: ["no-alpha", "empty"]));
        await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.ChangeFeaturesAsync("nago", ["HerSys.Probe.First"], []));
    }

    [Fact]
    public async Task Feature_OfTheOperator_CannotBeEnabledElsewhere()
    {
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.ChangeFeaturesAsync("naha", ["HerSys.Probe.Operator"], []));
        Assert.Equal("feature-not-allowed", refused.Rule);
    }

    [Fact]
    public async Task Feature_ThatOthersNeed_CannotBeSwitchedOff()
    {
        var refused = await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.ChangeFeaturesAsync("naha", [], ["HerSys.Probe"]));
        Assert.Equal("feature-needed", refused.Rule);
        Assert.Contains("HerSys.Probe.Alpha", refused.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OperatorsTenant_CannotBeDisabled() =>
        Assert.Equal("default-tenant", (await Assert.ThrowsAsync<TenantRefusedException>(() => server.Tenants.DisableAsync(ShellSettings.DefaultName))).Rule);
}
