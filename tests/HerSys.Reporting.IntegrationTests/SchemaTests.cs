using HerSys.Cases.Models;
using HerSys.Platform.Shells;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Users.Models;

namespace HerSys.Reporting.IntegrationTests;

public sealed class SchemaTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task MigratedSchema_EqualsTheModel(DatabaseProvider provider)
    {
        await using var tenants = await TestTenants.StartAsync(
            provider, [typeof(Organisation).Assembly, typeof(Case).Assembly, typeof(Notification).Assembly]);
        Assert.Empty(await tenants.CompareSchemaAsync());
    }
}
