using HerSys.Platform.Data.Catalog;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Migrations;

public sealed class SchemaTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TenantSchema_Migrated_EqualsTheModel(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);

        Assert.Equal([], await tenants.CompareSchemaAsync());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task CatalogSchema_Migrated_EqualsTheModel(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        await using var session = await tenants.Host.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContextAsync();
        var connection = tenants.Host.GetRequiredService<HostDataOptions>().Catalog.ConnectionString;

        Assert.Equal([], await SchemaComparison.CompareAsync(session, provider, connection));
    }
}
