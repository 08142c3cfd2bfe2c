using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Tests.Importing;

/// <summary>The real files of Osaka Prefecture, against the counts of domain.md 2.1 and 12.</summary>
public sealed class PublicFileTests
{
    /// <summary>自宅療養解除 2045, 宿泊療養解除 1823, 退院 1576, 入院中 569, ... by canonical code (domain.md 2.1, 2.2).</summary>
    private static readonly Dictionary<string, int> Published = new()
    {
        ["10"] = 474, ["11"] = 17, ["12"] = 3, ["20"] = 569, ["30"] = 213, ["40"] = 436,
        ["50"] = 1576, ["51"] = 1823, ["52"] = 2045, ["60"] = 122, ["70"] = 5, ["99"] = 5,
    };

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FileWithOnset_Imported_HasThePublishedCounts(DatabaseProvider provider)
    {
        await using var file = PublicFile.Open(PublicFile.Onset);
        await using var osaka = await Osaka.StartAsync(provider);

        var summary = await osaka.ImportAsync(new ImportRequest(file, PublicFile.Onset, "osaka-onset"));

        Assert.Equal((7288, 0, 0, 0), (summary.New, summary.Updated, summary.Same, summary.Refused));
        Assert.Equal(new DateOnly(2020, 8, 19), summary.AsOf);
        Assert.Equal(975, summary.Flagged);
        Assert.Equal(Published, new Dictionary<string, int>(summary.Statuses));
        var stored = await osaka.AskAsync(session => session.Set<CaseListItem>()
            .GroupBy(item => item.StatusCode)
            .ToDictionaryAsync(group => group.Key, group => group.Count()));
        Assert.Equal(Published, stored);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FileWithOnset_Imported_InventsNoOnset(DatabaseProvider provider)
    {
        await using var file = PublicFile.Open(PublicFile.Onset);
        await using var osaka = await Osaka.StartAsync(provider);

        await osaka.ImportAsync(new ImportRequest(file, PublicFile.Onset, "osaka-onset"));

        var items = await osaka.AskAsync(session => session.Set<CaseListItem>().AsNoTracking().ToListAsync());
        Assert.Equal(6086, items.Count(item => item.OnsetDate is not null));
        Assert.Equal(237, items.Count(item => item.OnsetDate is null && item.OnsetState == OnsetState.Asymptomatic));
        Assert.Equal(965, items.Count(item => HasFlag(item, CaseFlags.OnsetMissing)));
        Assert.Equal(10, items.Count(item => HasFlag(item, CaseFlags.CarrierWithOnset)));
        Assert.All(items, item => Assert.True(item.StatusSinceUnknown && item.StatusSinceIsDateOnly));
        Assert.All(items, item => Assert.True(item.Name is null && item.Phone is null && item.BirthDate is null));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FileInCp932_ImportedTwice_ChangesNothingTheSecondTime(DatabaseProvider provider)
    {
        await using var file = PublicFile.Open(PublicFile.Patients);
        await using var osaka = await Osaka.StartAsync(provider);
        var request = new ImportRequest(file, PublicFile.Patients, "osaka-patients");

        var first = await osaka.ImportAsync(request);
        var second = await osaka.ImportAsync(request);

        Assert.Equal((15421, 0, 0, 0), (first.New, first.Updated, first.Same, first.Refused));
        Assert.Equal((0, 0, 15421, 0), (second.New, second.Updated, second.Same, second.Refused));
        var numbers = await osaka.AskAsync(session => session.Set<Case>().Select(record => record.ExternalNumber!).ToListAsync());
        Assert.Equal(15421, numbers.Distinct(StringComparer.Ordinal).Count());

        // Withdrawn by the prefecture.
        Assert.DoesNotContain("3206", numbers);
        Assert.DoesNotContain("5979", numbers);
        Assert.Equal(15421, await osaka.AskAsync(session => session.Set<CaseStatusEntry>().CountAsync()));
    }

    [Fact]
    public async Task DryRun_WritesNoCase_AndCountsAsTheImportWould()
    {
        await using var file = PublicFile.Open(PublicFile.Onset);
        await using var osaka = await Osaka.StartAsync(DatabaseProvider.Sqlite);

        var summary = await osaka.ImportAsync(new ImportRequest(file, PublicFile.Onset, "osaka-onset") { DryRun = true });

        Assert.Equal((7288, 0, 975), (summary.New, summary.Refused, summary.Flagged));
        Assert.Equal(0, await osaka.CountCasesAsync());
        Assert.Equal(0, await osaka.AskAsync(session => session.Set<Models.ImportRun>().CountAsync()));
    }

    private static bool HasFlag(CaseListItem item, string flag) => item.Flags.Contains($" {flag} ", StringComparison.Ordinal);
}
