using System.IO.Compression;
using System.Text.Json.Nodes;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Archives;

public sealed class TenantArchiveTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Archive_HoldsEveryRowOfTheTenantAndNoOther(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        await FillAsync(tenants, naha, "1");
        await FillAsync(tenants, osaka, "2");

        using var archive = new MemoryStream();
        await tenants.Host.GetRequiredService<ITenantDatabases>().ExportAsync(naha, archive);

        await using var zip = new ZipArchive(archive, ZipArchiveMode.Read);
        var patient = JsonNode.Parse(Assert.Single(await LinesAsync(zip, "Patients.jsonl")))!;
        Assert.Equal(("見本 花子", "1", naha.Id), ((string?)patient["Name"], (string?)patient["Number"], (string?)patient["TenantId"]));
        Assert.Equal("37.5", (string?)JsonNode.Parse(Assert.Single(await LinesAsync(zip, "Observations.jsonl")))!["Text"]);
        var manifest = JsonNode.Parse(string.Concat(await LinesAsync(zip, "manifest.json")))!;
        Assert.Equal(("naha", 1, 1), ((string?)manifest["Name"], (int)manifest["Rows"]!["Patients"]!, (int)manifest["Rows"]!["Visits"]!));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Erasing_RemovesAppendOnlyRowsToo_AndLeavesTheOthers(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        await FillAsync(tenants, naha, "1");
        await FillAsync(tenants, osaka, "2");
        await tenants.ReleaseAsync(naha);
        var databases = tenants.Host.GetRequiredService<ITenantDatabases>();

        await databases.EraseAsync(naha);
        await databases.MigrateAsync(naha);

        await tenants.UsingSessionAsync(naha, async session => Assert.Equal(
            (0, 0, 0), (await session.Set<Patient>().CountAsync(), await session.Set<Visit>().CountAsync(), await session.Set<Observation>().CountAsync())));
        await tenants.UsingSessionAsync(osaka, async session => Assert.Equal(
            (1, 1, 1), (await session.Set<Patient>().CountAsync(), await session.Set<Visit>().CountAsync(), await session.Set<Observation>().CountAsync())));
    }

    [Fact]
    public async Task Erasing_LeavesTheCatalogueInTheSameDatabaseAlone()
    {
        await using var tenants = await ClinicTenants.StartAsync(DatabaseProvider.PostgreSql);
        var naha = await tenants.AddAsync("naha");
        var block = await tenants.Host.GetRequiredService<IHostNumberSource>().TakeBlockAsync("hersys-id", naha, 1);

        await tenants.Host.GetRequiredService<ITenantDatabases>().EraseAsync(naha);

        Assert.Equal([naha.Id], await AdminSql.ReadAsync(tenants, $"SELECT \"TenantId\" FROM \"NumberBlocks\" WHERE \"Block\" = {block}"));
        Assert.NotNull(await tenants.Host.GetRequiredService<ITenantCatalog>().FindAsync("naha"));
    }

    private static Task FillAsync(TestTenants tenants, ShellSettings tenant, string number) => tenants.UsingSessionAsync(tenant, async session =>
    {
        var patient = new Patient { Number = number, Name = "見本 花子", BornOn = new DateOnly(1980, 4, 1) };
        session.Add(patient);
        session.Add(new Visit { PatientId = patient.Id, At = new DateTimeOffset(2022, 8, 1, 9, 0, 0, TimeSpan.Zero) });
        session.Add(new Observation { PatientId = patient.Id, Text = "37.5" });
        await session.SaveChangesAsync();
    });

    private static async Task<IReadOnlyList<string>> LinesAsync(ZipArchive zip, string name)
    {
        await using var file = await zip.GetEntry(name)!.OpenAsync();
        using var reader = new StreamReader(file);
        return (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
