using HerSys.Cases.Contracts;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Exchange.Tests.Importing;

public sealed class ChangedRowTests
{
    private const string InHospital = "1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,";
    private const string AtHome = "1,2020-08-10,40,女性,大阪市,2020-08-05,軽症,自宅療養,";

    /// <summary>A later row, so that the file speaks for a later day.</summary>
    private const string Later = "2,2020-08-12,20,男性,堺市,2020-08-09,軽症,入院中,";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task NewStatus_IsAppendedToTheHistory(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        await osaka.ImportRowsAsync(InHospital);

        var summary = await osaka.ImportRowsAsync(AtHome, Later);

        Assert.Equal((1, 1, 0), (summary.New, summary.Updated, summary.Same));
        Assert.Equal(["20", "40"], await osaka.HistoryAsync("1"));
        var record = await osaka.FindAsync("1");
        Assert.Equal("40", record.Status.Code);
        Assert.Equal(new DateTimeOffset(2020, 8, 11, 15, 0, 0, TimeSpan.Zero), record.Status.EffectiveAt);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task CorrectedDateAndAddress_AreTakenOver(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        await osaka.ImportRowsAsync(InHospital);

        await osaka.ImportRowsAsync("1,2020-08-10,40,女性,堺市,2020-08-04,軽症,入院中,");

        var record = await osaka.FindAsync("1");
        Assert.Equal(("堺市", new DateOnly(2020, 8, 4)), (record.Person.Address, record.Dates.Onset));
        Assert.Equal(["20"], await osaka.HistoryAsync("1"));
    }

    [Fact]
    public async Task OnsetTakenBackByTheFile_BecomesMissing()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        await osaka.ImportRowsAsync(InHospital);

        await osaka.ImportRowsAsync("1,2020-08-10,40,女性,大阪市,調査中,軽症,入院中,");

        var record = await osaka.FindAsync("1");
        Assert.Equal((null, OnsetState.Missing), (record.Dates.Onset, record.Dates.OnsetState));
        Assert.Contains(CaseFlags.OnsetMissing, record.Flags);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task ValueMendedByPeople_IsKept_AndReported(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        await osaka.ImportRowsAsync(InHospital);
        var record = await osaka.FindAsync("1");
        await osaka.UsingAsync(services => services.GetRequiredService<ICaseRegistry>().UpdateAsync(
            new CaseUpdate(record.CaseId) { Dates = record.Dates with { Onset = new DateOnly(2020, 8, 1) } }));
        using var report = new StringWriter();

        var summary = await osaka.ImportAsync(
            Osaka.Request("osaka-onset", Osaka.Headers, "1,2020-08-10,40,女性,堺市,2020-08-04,軽症,入院中,") with { Report = report });

        var after = await osaka.FindAsync("1");
        Assert.Equal((new DateOnly(2020, 8, 1), "堺市"), (after.Dates.Onset, after.Person.Address));
        Assert.Equal((1, 1), (summary.Updated, summary.Flags["kept-edited"]));
        Assert.Contains("発症日", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("2020-08-04", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValueMendedByPeople_SurvivesTheSameFile()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        await osaka.ImportRowsAsync(InHospital);
        var record = await osaka.FindAsync("1");
        await osaka.UsingAsync(services => services.GetRequiredService<ICaseRegistry>().UpdateAsync(
            new CaseUpdate(record.CaseId) { Person = record.Person with { Address = "大阪市見本1-2-3" } }));

        var summary = await osaka.ImportRowsAsync(InHospital);

        Assert.Equal((0, 1), (summary.Updated, summary.Same));
        Assert.Equal("大阪市見本1-2-3", (await osaka.FindAsync("1")).Person.Address);
    }

    [Fact]
    public async Task OlderFile_ChangesNothing()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        await osaka.ImportRowsAsync(AtHome, Later);

        var summary = await osaka.ImportRowsAsync(InHospital);

        Assert.Equal((0, 0, 1), (summary.New, summary.Updated, summary.Same));
        Assert.Equal(["40"], await osaka.HistoryAsync("1"));
    }

    [Fact]
    public async Task CaseOpenedElsewhereUnderTheNumber_IsNotDoubled_AndLosesNothing()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        await osaka.UsingAsync(services => services.GetRequiredService<ICaseRegistry>().OpenAsync(new NewCase
        {
            Origin = CaseOrigin.HealthCenter,
            ExternalSource = "osaka-onset",
            ExternalNumber = "1",
            Person = new PersonDetails { FamilyName = "見本", Address = "堺市" },
            Statuses = [new NewStatus("20", new DateTimeOffset(2020, 8, 1, 0, 0, 0, TimeSpan.Zero))],
        }));

        var summary = await osaka.ImportRowsAsync(InHospital);

        var record = await osaka.FindAsync("1");
        Assert.Equal((0, 1, 1), (summary.New, summary.Updated, await osaka.CountCasesAsync()));
        Assert.Equal(("見本", "堺市", "40代"), (record.Person.FamilyName, record.Person.Address, record.Person.AgeBand));
        Assert.Equal(new DateOnly(2020, 8, 5), record.Dates.Onset);
    }

    [Fact]
    public async Task WordingOfTheFile_IsKeptBesideTheCode()
    {
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);
        await osaka.ImportRowsAsync("1,2020-08-10,80,男性,大阪市,2020-08-05,重症,死亡退院,");

        var reason = await osaka.AskAsync(async session =>
            (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(session.Set<Cases.Models.CaseStatusEntry>())).Reason);

        Assert.Equal("ファイルの表記「退院: 死亡退院」", reason);
        Assert.Equal("60", (await osaka.FindAsync("1")).Status.Code);
    }
}
