using HerSys.Cases.Models;
using HerSys.Exchange.Models;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Users.Models;

namespace HerSys.Exchange.Tests;

public sealed class SchemaTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task MigratedSchema_EqualsTheModel(DatabaseProvider provider)
    {
        await using var tenants = await TestTenants.StartAsync(
            provider, [typeof(Organisation).Assembly, typeof(Case).Assembly, typeof(ImportRun).Assembly]);
        Assert.Empty(await tenants.CompareSchemaAsync());
    }
}
