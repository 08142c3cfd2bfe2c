using HerSys.Cases.Contracts;
using HerSys.Cases.Identifiers;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Japan;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class NumberTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task HerSysIds_OfTwoTenants_AreDistinctAndCarryTheirCheckDigit(DatabaseProvider provider)
    {
        var first = await servers.NewTenantAsync(provider);
        var second = await servers.NewTenantAsync(provider);
        var cases = Enumerable.Range(0, 120).Select(_ => first.AtHome()).ToArray();
        var ids = new List<string>();
        foreach (var tenant in new[] { first, second })
        {
            await tenant.RunAsync(async services =>
                ids.AddRange((await services.GetRequiredService<ICaseRegistry>().OpenManyAsync(cases)).Select(opened => opened.HerSysId)));
        }

        Assert.Equal(240, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(CodeProblem.None, HerSysId.Check(id)));
        Assert.NotEqual(ids.Take(120), ids.Take(120).Order());
    }
}
