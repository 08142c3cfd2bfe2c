using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Users.Tests.Data;

public sealed class UserSchemaTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Migrations_OfTheModule_MakeWhatTheModelSays(DatabaseProvider provider)
    {
        await using var tenants = await TestTenants.StartAsync(provider, [typeof(Startup).Assembly]);
        Assert.Equal([], await tenants.CompareSchemaAsync());
    }
}
