using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Cases.IntegrationTests;

public sealed class SchemaTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Schema_Migrated_EqualsTheModel(DatabaseProvider provider)
    {
        await using var tenants = await TestTenants.StartAsync(provider, [typeof(Startup).Assembly]);

        Assert.Equal([], await tenants.CompareSchemaAsync());
    }
}
