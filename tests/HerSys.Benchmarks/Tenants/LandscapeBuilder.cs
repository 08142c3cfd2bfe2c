using HerSys.Benchmarks.Running;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using HerSys.Users.Contracts;
using HerSys.Users.Services.People;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Tenants;

/// <summary>
/// Makes a catalogue. Tenants that will be visited are set up from the recipe like any other; the rest are rows of the
/// catalogue, on SQLite each with a copy of a set-up database, since setting up thousands would only take time.
/// </summary>
internal static class LandscapeBuilder
{
    /// <summary>Makes a catalogue of so many tenants, of which the first ones are to be visited.</summary>
    public static async Task<Landscape> BuildAsync(DatabaseProvider provider, int tenants, int visited, BenchmarkRun run)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await using var host = await QuietHost.StartAsync(database);
        var links = await SetUpAsync(host, visited, run);
        await FillAsync(host.Services, database, visited, tenants);
        return new Landscape(database, links);
    }

    private static async Task<List<VisitedTenant>> SetUpAsync(QuietHost host, int visited, BenchmarkRun run)
    {
        var shells = host.Services.GetRequiredService<IShellHost>();
        var result = new List<VisitedTenant>();
        for (var number = 0; number < visited; number++)
        {
            var name = TenantNumber.Name(number);
            var display = $"見本市{number}";
            await host.AddTenantAsync(name, TenantNumber.Code(number), display);
            result.Add(new VisitedTenant("/" + name, await AddNurseAsync(host, name, display + "保健所")));
            await shells.ReleaseAsync(name);
        }

        await run.SayAsync($"{visited} tenants set up");
        return result;
    }

    private static async Task<string> AddNurseAsync(QuietHost host, string tenant, string healthCenter)
    {
        var password = MadeUpPassword.Make();
        await host.UsingAsync(tenant, async services =>
        {
            using var acting = services.GetRequiredService<ActorContext>().Act("benchmark");
            var nurse = new NewUser(VisitedTenant.UserName, "見本 花子", RoleNames.HealthCenterStaff, healthCenter, password);
            await services.GetRequiredService<CreateUser>().ExecuteAsync(nurse);
        });
        return password;
    }

    private static async Task FillAsync(IServiceProvider services, TestDatabase database, int from, int to)
    {
        SqliteConnection.ClearAllPools();
        var catalog = services.GetRequiredService<ITenantCatalog>();
        var model = (await catalog.FindAsync(TenantNumber.Name(0)))!;
        for (var number = from; number < to; number++)
        {
            var name = TenantNumber.Name(number);
            await catalog.AddAsync(model with
            {
                Id = Guid.NewGuid().ToString("N")[..12],
                Name = name,
                UrlPrefix = name,
                MunicipalityCode = TenantNumber.Code(number),
                Version = 0,
            });
            if (database.Provider == DatabaseProvider.Sqlite)
            {
                File.Copy(FileOf(database, model.Name), FileOf(database, name));
            }
        }
    }

    private static string FileOf(TestDatabase database, string tenant) => Path.Combine(database.Folder, "tenants", tenant + ".db");
}
