using System.Net;
using System.Text.RegularExpressions;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.IntegrationTests;

public sealed partial class ListScreenTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_WithoutConditions_ShowsPeopleUnderIsolationAndSaysSo(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.OpenAsync(tenant.AtHome(given: "療養中"));
        await tenant.OpenAsync(tenant.AtHome(given: "解除後") with { Statuses = [new NewStatus("52", tenant.Now.AddDays(-1))] });

        var list = await nurse.ReadTextAsync("/cases");
        Assert.Contains("見本 療養中", list);
        Assert.DoesNotContain("見本 解除後", list);
        Assert.Contains("療養中のすべて", list);

        var sorted = await nurse.ReadTextAsync("/cases?sort=kana");
        Assert.DoesNotContain("見本 解除後", sorted);
        Assert.Contains("見本 解除後", await nurse.ReadTextAsync("/cases?status=all"));
        Assert.Contains("見本 解除後", await nurse.ReadTextAsync("/cases?q=" + Uri.EscapeDataString("解除")));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_AskedForAWholeHerSysId_OpensTheRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());

        var answer = await nurse.GetAsync("/cases?q=" + opened.HerSysId);

        Assert.Equal($"/{tenant.Name}/cases/{opened.CaseId}", answer.Headers.Location?.ToString());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_OfPeopleWithoutName_ShowsTheNumberOfOthers(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.OpenAsync(tenant.AtHome() with
        {
            Person = new PersonDetails { AgeBand = "20代", Sex = PersonSex.Male },
            ExternalSource = "osaka-patients",
            ExternalNumber = "3206",
            Dates = new CaseDates(),
        });

        var list = await nurse.ReadTextAsync("/cases");
        Assert.Contains("番号 3206", list);
        Assert.Contains("20代 男", list);
        Assert.Contains("発病日がありません", list);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_WithADateThatCannotBeRead_SaysSoAndKeepsIt(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);

        var list = await nurse.ReadTextAsync("/cases?from=" + Uri.EscapeDataString("先週あたり"));

        Assert.Contains("日付として読めません", list);
        Assert.Contains("先週あたり", list);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Today_ForTheDirector_CountsWhatItsLinksOpen(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var done = new CaseDates { Onset = tenant.Today.AddDays(-12), ImprovedOn = tenant.Today.AddDays(-8) };
        await tenant.OpenAsync(tenant.AtHome(given: "一郎") with { Dates = done });
        await tenant.OpenAsync(tenant.AtHome(given: "二郎") with { Dates = done with { ImprovedOn = null } });
        await tenant.OpenAsync(tenant.AtHome(given: "三郎") with { Dates = new CaseDates() });
        await tenant.OpenAsync(tenant.AtHome(given: "四郎") with { Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now.AddHours(-30))] });

        var today = await director.ReadTextAsync("/");
        foreach (var (title, name) in new[]
        {
            ("解除を決められる人", "一郎"), ("11日目を過ぎて、解除できる日が決まらない人", "二郎"), ("発病日が分からない療養中の人", "三郎"), ("24時間より長く療養先が決まらない人", "四郎"),
        })
        {
            var row = QueueRow().Matches(today).Single(match => match.Value.Contains(title, StringComparison.Ordinal));
            Assert.Contains("<b>1</b>", row.Value, StringComparison.Ordinal);
            var list = await director.ReadTextAsync(row.Groups["url"].Value[$"/{tenant.Name}".Length..]);
            Assert.Equal((title, $"見本 {name}"), (title, string.Join(',', NamesIn(list))));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TickedPeople_GivenToAContractor_AreOnItsListOnly(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var contractor = await tenant.AddOrganisationAsync(OrganisationKind.Contractor, "見本コールセンター");
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var caller = await tenant.Server.SignInAsync(tenant.Name, RoleNames.Contractor, "見本コールセンター");
        var given = await tenant.OpenAsync(tenant.AtHome(given: "一郎"));
        await tenant.OpenAsync(tenant.AtHome(given: "二郎"));

        var answer = await nurse.PostAsync("/cases/calls", [new("contractor", contractor.ToString()), new("ids", given.CaseId.ToString()), new("back", "~/cases?status=all")], "/cases");

        Assert.Equal($"/{tenant.Name}/cases?status=all", answer.Headers.Location?.ToString());
        Assert.Equal(["見本 一郎"], NamesIn(await caller.ReadTextAsync("/cases")));
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<CaseAssignment>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task HotelOffice_OnScreens_ReadsNothingClinical(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var hotel = await tenant.AddOrganisationAsync(OrganisationKind.Hotel, "見本ホテル");
        using var office = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HotelOffice, "見本ホテル");
        var opened = await tenant.OpenAsync(tenant.AtHome() with
        {
            Severity = CaseSeverity.ModerateTwo,
            Statuses = [new NewStatus(CaseStatusCodes.Severe, tenant.Now.AddDays(-3)), new NewStatus(CaseStatusCodes.Hotel, tenant.Now.AddDays(-1)) { PlaceOrganisationId = hotel, Reason = "酸素が不要になった" }],
        });

        foreach (var page in new[] { await office.ReadTextAsync("/cases"), await office.ReadTextAsync($"/cases/{opened.CaseId}") })
        {
            Assert.Contains("見本 花子", page);
            foreach (var hidden in new[] { "重症", "中等症", "発病", "検体", "なぜ?", "この記録を見た人" })
            {
                Assert.DoesNotContain(hidden, page);
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await office.GetAsync($"/cases/{opened.CaseId}/status")).StatusCode);
    }

    [Fact]
    public async Task Pages_ForAnEnglishReader_HaveNoJapaneseCaption()
    {
        var tenant = await servers.NewTenantAsync(DatabaseProvider.Sqlite);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        director.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        director.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var opened = await tenant.OpenAsync(tenant.AtHome() with { Person = new PersonDetails { LatinName = "Sample Hana" }, Source = "" });

        foreach (var path in new[] { "", "/status?code=20", "/release", "/course", "/dates", "/person", "/assignment" })
        {
            var main = MainPart().Match(await director.ReadTextAsync($"/cases/{opened.CaseId}{path}")).Value;
            var words = JapaneseWords().Matches(ScriptsAndNames().Replace(main, "")).Select(match => match.Value).Distinct();
            Assert.Equal((path, ""), (path, string.Join(' ', words)));
        }
    }

    private static IReadOnlyList<string> NamesIn(string list) => [.. RowName().Matches(list).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("<th scope=\"row\">\\s*<a [^>]*>(?<name>[^<]*)</a>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowName();

    [GeneratedRegex("<a class=\"hs-queue__row\" href=\"(?<url>[^\"]*)\".*?</a>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QueueRow();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, 1000)]
    private static partial Regex MainPart();

    /// <summary>Names of organisations and people, and notations of dates in examples, are Japanese in every language.</summary>
    [GeneratedRegex("<option[^>]*>[^<]*</option>|value=\"[^\"]*\"|那覇市保健所|\\(画面\\)|見本|システム|ハナコ|50代", RegexOptions.None, 1000)]
    private static partial Regex ScriptsAndNames();

    [GeneratedRegex("[\\u3040-\\u30FF\\u4E00-\\u9FFF]+", RegexOptions.None, 1000)]
    private static partial Regex JapaneseWords();
}
