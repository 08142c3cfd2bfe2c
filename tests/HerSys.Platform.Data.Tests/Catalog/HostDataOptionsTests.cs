using HerSys.Platform.Data.Catalog;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Configuration;

namespace HerSys.Platform.Data.Tests.Catalog;

public sealed class HostDataOptionsTests
{
    [Fact]
    public void Configuration_ThatSaysNothing_MeansFilesUnderAppData()
    {
        var options = Read([]);

        var data = Path.Combine(Directory.GetCurrentDirectory(), "App_Data");
        Assert.Equal(data, options.DataPath);
        Assert.Contains(data + "/host.db", options.Catalog.ConnectionString, StringComparison.Ordinal);
        Assert.Contains(data + "/tenants/{tenant}.db", Assert.Single(options.Databases).ConnectionString, StringComparison.Ordinal);
    }

    [Fact]
    public void Database_CalledDefault_IsTheFirstWhereverItStands()
    {
        var options = Read(new()
        {
            ["HerSys:Databases:big:Provider"] = "postgresql",
            ["HerSys:Databases:big:ConnectionString"] = "Host=big",
            ["HerSys:Databases:default:Provider"] = "Sqlite",
            ["HerSys:Databases:default:ConnectionString"] = "Data Source=x/{tenant}.db",
        });

        Assert.Equal(["default", "big"], options.Databases.Select(database => database.Name));
        Assert.Equal(DatabaseProvider.PostgreSql, options.Databases[1].Provider);
    }

    [Theory]
    [InlineData("Oracle", "x", "HerSys:Databases:default:Provider")]
    [InlineData("PostgreSql", "", "HerSys:Databases:default:ConnectionString")]
    [InlineData("Sqlite", "Data Source=shared.db", "HerSys:Databases:default:ConnectionString")]
    public void WrongSetting_IsRefusedByItsKey(string provider, string connectionString, string key)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(new()
        {
            ["HerSys:Databases:default:Provider"] = provider,
            ["HerSys:Databases:default:ConnectionString"] = connectionString,
        }));

        Assert.Contains(key, refused.Message, StringComparison.Ordinal);
    }

    private static HostDataOptions Read(Dictionary<string, string?> settings) =>
        HostDataOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
