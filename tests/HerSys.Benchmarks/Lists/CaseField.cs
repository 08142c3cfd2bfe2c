using System.Globalization;
using HerSys.Benchmarks.Running;
using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace HerSys.Benchmarks.Lists;

/// <summary>Fills a tenant with made-up cases, spread over statuses, days, severities and names.</summary>
internal static class CaseField
{
    public const string Tenant = "lists";
    private const string Municipality = "472018";
    private const int Batch = 1000;
    private const int Seed = 472018;
    private const string Syllables = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ";
    private static readonly string[] Statuses = ["10", "11", "20", "30", "40", "50", "52", "52", "52", "52"];

    /// <summary>
    /// Opens the cases. PostgreSQL then counts its tables, as it does by itself within minutes of an import: a plan that
    /// changes at that moment is not what these suites ask for.
    /// </summary>
    public static async Task FillAsync(QuietHost host, TestDatabase database, int count, BenchmarkRun run)
    {
        await host.AddTenantAsync(Tenant, Municipality, "那覇市");
        var lot = new Random(Seed);
        for (var done = 0; done < count; done += Batch)
        {
            var cases = Enumerable.Range(done, Math.Min(Batch, count - done)).Select(number => Make(number, lot)).ToList();
            await host.UsingAsync(Tenant, async services =>
            {
                using var acting = services.GetRequiredService<ActorContext>().Act("benchmark");
                await services.GetRequiredService<ICaseRegistry>().OpenManyAsync(cases);
            });
        }

        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            await using var source = NpgsqlDataSource.Create(database.AdminConnectionString);
            await using var analyze = source.CreateCommand("ANALYZE");
            await analyze.ExecuteNonQueryAsync();
        }

        await run.SayAsync($"{count} cases opened");
    }

    /// <summary>Works as a nurse of the health center, in a scope of its own as a request has it.</summary>
    public static Task AsNurseAsync(QuietHost host, Func<IServiceProvider, Task> work) => host.UsingAsync(Tenant, async services =>
    {
        var center = await services.GetRequiredService<IOrganisationDirectory>().HealthCenterForAsync(Municipality);
        var nurse = new ActorIdentity(Guid.CreateVersion7(), "見本 花子", Guid.CreateVersion7(), RoleNames.HealthCenterStaff, center!.Id, center.Name, "benchmark");
        using var acting = services.GetRequiredService<ActorContext>().Act(nurse);
        await work(services);
    });

    private static NewCase Make(int number, Random lot)
    {
        var onset = new DateOnly(2022, 1, 1).AddDays(lot.Next(240));
        return new NewCase
        {
            Origin = CaseOrigin.Import,
            Person = new PersonDetails
            {
                FamilyName = "見本",
                GivenName = string.Create(CultureInfo.InvariantCulture, $"第{number}"),
                FamilyKana = Word(lot, 3),
                GivenKana = Word(lot, 3),
                Sex = lot.Next(2) == 0 ? PersonSex.Male : PersonSex.Female,
                BirthDate = new DateOnly(1930, 1, 1).AddDays(lot.Next(30_000)),
                Phone = string.Create(CultureInfo.InvariantCulture, $"090{lot.Next(100_000_000):D8}"),
            },
            PatientType = PatientType.Confirmed,
            Severity = (CaseSeverity)lot.Next(Enum.GetValues<CaseSeverity>().Length),
            LocationMunicipality = Municipality,
            Dates = new CaseDates { Onset = onset, Specimen = onset.AddDays(1), Diagnosis = onset.AddDays(1), Report = onset.AddDays(lot.Next(1, 4)) },
            Statuses = [new NewStatus(Statuses[lot.Next(Statuses.Length)], new DateTimeOffset(onset.AddDays(4), new TimeOnly(lot.Next(24), 0), TimeSpan.Zero))],
            Source = "benchmark",
        };
    }

    private static string Word(Random lot, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => Syllables[lot.Next(Syllables.Length)])]);
}
