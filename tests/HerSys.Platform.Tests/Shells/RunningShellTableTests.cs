using HerSys.Platform.Extensions;
using HerSys.Platform.Features;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Tests.Shells;

/// <summary>Which tenant an address belongs to. The kinds of addresses stand in the order in which they win.</summary>
public sealed class RunningShellTableTests
{
    private const string Extra = "HerSys.Platform.Tests.Extra";

    private static readonly ShellSettings[] OnePerKind =
    [
        Tenant("port-prefix", "naha", "city.example:8443"),
        Tenant("host-prefix", "naha", "city.example"),
        Tenant("port", null, "city.example:8443"),
        Tenant("host", null, "city.example"),
        Tenant("prefix", "naha"),
        Tenant("star-prefix", "naha", "*.example"),
        Tenant("star", null, "*.example"),
        Tenant(ShellSettings.DefaultName, null),
    ];

    [Theory]
    [InlineData("city.example:8443", "/naha/cases", "port-prefix", "naha")]
    [InlineData("city.example", "/naha/cases", "host-prefix", "naha")]
    [InlineData("city.example:9000", "/naha", "host-prefix", "naha")]
    [InlineData("city.example:8443", "/cases", "port", "")]
    [InlineData("city.example", "/cases", "host", "")]
    [InlineData("city.example:9000", "/", "host", "")]
    [InlineData("elsewhere.test", "/naha", "prefix", "naha")]
    [InlineData("elsewhere.test:5080", "/naha/", "prefix", "naha")]
    [InlineData("town.example", "/cases", "star", "")]
    [InlineData("deep.town.example:5080", "", "star", "")]
    [InlineData("elsewhere.test", "/nahaa", ShellSettings.DefaultName, "")]
    [InlineData("elsewhere.test", "/", ShellSettings.DefaultName, "")]
    [InlineData("example", "/", ShellSettings.DefaultName, "")]
    [InlineData("", "", ShellSettings.DefaultName, "")]
    public void Match_EachKindOfAddress_FindsItsTenant(string host, string path, string tenant, string prefix)
    {
        var match = Table(OnePerKind).Match(host, path);

        Assert.Equal((tenant, prefix), (match?.Settings.Name, match?.Prefix));
    }

    [Theory]
    [InlineData("city.example:8443", "/naha", "port-prefix,host-prefix,port,host,prefix,star-prefix,star,default")]
    [InlineData("city.example:8443", "/cases", "port,host,star,default")]
    [InlineData("city.example", "/naha", "host-prefix,host,prefix,star-prefix,star,default")]
    public void Match_WithTheMoreSpecificTakenAway_FallsToTheNext(string host, string path, string order)
    {
        var table = Table(OnePerKind);
        foreach (var expected in order.Split(','))
        {
            Assert.Equal(expected, table.Match(host, path)?.Settings.Name);
            table.Remove(expected);
        }

        Assert.Null(table.Match(host, path));
    }

    [Theory]
    [InlineData("a.b.example", "near")]
    [InlineData("x.a.b.example", "near")]
    [InlineData("b.example", "far")]
    [InlineData("c.example", "far")]
    [InlineData("a.b.example:8443", "ported")]
    public void Match_SeveralDomains_TheNearestWins(string host, string tenant)
    {
        var table = Table([Tenant("far", null, "*.example"), Tenant("near", null, "*.b.example"), Tenant("ported", null, "*.b.example:8443")]);

        Assert.Equal(tenant, table.Match(host, "/")?.Settings.Name);
    }

    [Theory]
    [InlineData("CITY.Example", "/naha", true)]
    [InlineData("city.example", "/NAHA", false)]
    public void Match_InAnotherCase_FindsTheSame_AndOnlyThePathMustBeRedirected(string host, string path, bool isCanonical)
    {
        var match = Table(OnePerKind).Match(host, path);

        Assert.Equal(("host-prefix", isCanonical), (match?.Settings.Name, match?.IsCanonical));
    }

    [Fact]
    public void Match_AnAddressLongerThanAnyTenants_IsTheOperators()
    {
        var match = Table(OnePerKind).Match(new string('a', 400) + ".test", "/" + new string('b', 4000));

        Assert.Equal(ShellSettings.DefaultName, match?.Settings.Name);
    }

    [Fact]
    public void Tenants_StartedInAnyOrder_GiveTheSameRoutesAndFeatures()
    {
        string[] hosts = ["city.example:8443", "city.example", "town.example", "elsewhere.test"];
        string[] paths = ["/naha", "/cases"];
        ShellSettings[] tenants = [OnePerKind[0], OnePerKind[2] with { SelectedFeatures = [Extra] }, OnePerKind[4], OnePerKind[6], OnePerKind[7]];
        var answers = new HashSet<string>();
        foreach (var order in Permutations(tenants))
        {
            var table = Table([]);
            foreach (var tenant in order)
            {
                table.Set(tenant);
            }

            var routes = hosts.SelectMany(host => paths.Select(path => table.Match(host, path)?.Settings));
            answers.Add(string.Join(';', routes.Select(found => $"{found?.Name}={string.Join('+', found!.Features.Order(StringComparer.Ordinal))}")));
        }

        Assert.Contains(Extra, Assert.Single(answers), StringComparison.Ordinal);
    }

    [Fact]
    public void Set_AnOlderVersion_ChangesNothing()
    {
        var table = Table([]);
        table.Set(OnePerKind[4] with { Version = 2, UrlPrefix = "shuri" });
        table.Set(OnePerKind[4] with { Version = 1 });

        Assert.Equal("prefix", table.Match("elsewhere.test", "/shuri")?.Settings.Name);
        Assert.Null(table.Match("elsewhere.test", "/naha"));
    }

    private static ShellSettings Tenant(string name, string? prefix, params string[] hosts) => new()
    {
        Id = name,
        Name = name,
        DisplayName = name,
        UrlPrefix = prefix,
        UrlHosts = hosts,
        Database = new DatabaseInfo("files", DatabaseProvider.Sqlite, "Data Source={tenant}.db", AppRole: null),
    };

    private static RunningShellTable Table(IEnumerable<ShellSettings> tenants)
    {
        var table = new RunningShellTable(new FeatureResolver(new ExtensionCatalog([typeof(RunningShellTableTests).Assembly])));
        table.Load(tenants);
        return table;
    }

    private static IEnumerable<IReadOnlyList<ShellSettings>> Permutations(IReadOnlyList<ShellSettings> all) => all.Count <= 1
        ? [all]
        : all.SelectMany(first => Permutations([.. all.Where(other => other != first)]).Select(rest => (IReadOnlyList<ShellSettings>)[first, .. rest]));
}
