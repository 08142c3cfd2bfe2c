using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class SearchTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Text_InEveryFormThatPeopleType_FindsThePersonAndNobodyElse(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var wanted = await tenant.OpenAsync(tenant.AtHome("沖縄", "佐藤") with
        {
            Person = new PersonDetails
            {
                FamilyName = "沖縄", GivenName = "例太", FamilyKana = "オキナワ", GivenKana = "レイタ", BirthDate = new DateOnly(1963, 12, 3), Phone = "090-0000-4567",
            },
            ExternalSource = "osaka",
            ExternalNumber = "A-1024",
            LegacyIds = ["0123456"],
        });
        await tenant.OpenAsync(tenant.AtHome("林", "見本") with
        {
            Person = new PersonDetails { FamilyName = "林", GivenName = "例花", FamilyKana = "ハヤシ", GivenKana = "レイカ", BirthDate = new DateOnly(1963, 12, 4), Phone = "098-000-0000" },
        });

        string[] words =
        [
            "沖縄", "例太", "沖縄 例太", "例太 沖縄", "沖縄例太", "オキナワ", "おきなわ", "ｵｷﾅﾜ", "きな", "レイタ", "れいた", "昭和38年12月3日", "S38.12.3", "1963/12/3", "１９６３年１２月３日",
            "19631203", "4567", "0000-4567", "090-0000-4567", "０９０００００４５６７", "+81 90 0000 4567", "0123456", "A-1024", "a-1024", wanted.HerSysId,
            $"{wanted.HerSysId[..3]}-{wanted.HerSysId[3..6]}-{wanted.HerSysId[6..]}", "沖縄 4567", "沖",
        ];
        foreach (var word in words)
        {
            Assert.Equal((word, wanted.CaseId.ToString()), (word, string.Join(',', await FindAsync(tenant, word))));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Text_ThatFitsNobody_FindsNobody(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.OpenAsync(tenant.AtHome());

        // 本花 joins the end of one name and the beginning of the other, which is how people type full names; 花本 is no one's.
        Assert.Single(await FindAsync(tenant, "見本花子"));
        foreach (var word in new[] { "花本", "子見", "ナミ", "1963/12/4", "9999", "見本 太郎", "・", "%", "_" })
        {
            Assert.Equal((word, 0), (word, (await FindAsync(tenant, word)).Count));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Name_Changed_IsFoundByTheNewOneOnly(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var opened = await tenant.OpenAsync(tenant.AtHome("見本", "花子"));
        await tenant.RunAsync(services => services.GetRequiredService<ICaseRegistry>().UpdateAsync(new CaseUpdate(opened.CaseId)
        {
            Person = new PersonDetails { FamilyName = "例示", GivenName = "花子" },
        }));

        Assert.Empty(await FindAsync(tenant, "見本"));
        Assert.Equal([opened.CaseId], await FindAsync(tenant, "例示"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Pages_InEveryOrder_BringEachCaseOnce(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var cases = Enumerable.Range(0, 23).Select(index => tenant.AtHome(onsetDaysAgo: 3 + (index % 4)) with
        {
            Person = index % 5 == 0 ? null : new PersonDetails { FamilyKana = index % 2 == 0 ? "ミホン" : "レイジ", GivenKana = $"{(char)('ア' + (index % 3))}" },
            ExternalSource = "osaka",
            ExternalNumber = $"{index}",
        }).ToArray();
        await tenant.RunAsync(services => services.GetRequiredService<ICaseRegistry>().OpenManyAsync(cases));
        foreach (var (sort, descending) in Enum.GetValues<CaseSort>().SelectMany(sort => new[] { (sort, false), (sort, true) }))
        {
            var terms = new CaseTerms { Sort = sort, Descending = descending };
            Assert.Equal((sort, descending, 23), (sort, descending, (await AllPagesAsync(tenant, terms)).Distinct().Count()));
            Assert.Equal((sort, descending, 23), (sort, descending, (await AllPagesAsync(tenant, terms)).Count));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Conditions_Together_Narrow(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var atHome = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 5) with { Severity = CaseSeverity.Mild });
        await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 20) with { Severity = CaseSeverity.Mild });
        await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 5) with { Statuses = [new NewStatus(CaseStatusCodes.AwaitingPlace, tenant.Now.AddDays(-2))] });

        var terms = new CaseTerms
        {
            Text = "ミホ",
            IsUnderIsolation = true,
            StatusCode = CaseStatusCodes.Home,
            DayZeroFrom = tenant.Today.AddDays(-10),
            ReportedFrom = tenant.Today.AddDays(-6),
            Severity = CaseSeverity.Mild,
        };
        Assert.Equal([atHome.CaseId], await AllPagesAsync(tenant, terms));
    }

    private static Task<List<Guid>> FindAsync(CaseTenant tenant, string text) => AllPagesAsync(tenant, new CaseTerms { Text = text });

    private static async Task<List<Guid>> AllPagesAsync(CaseTenant tenant, CaseTerms terms)
    {
        var found = new List<Guid>();
        var center = await tenant.CenterAsync();
        await tenant.AsAsync(RoleNames.HealthCenterStaff, center, async services =>
        {
            var search = services.GetRequiredService<ICaseSearch>();
            string? after = null;
            do
            {
                var page = await search.FindAsync(terms, after, size: 5);
                found.AddRange(page.Rows.Select(row => row.CaseId));
                after = page.Next;
            }
            while (after is not null);
        });
        return found;
    }
}
