using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class VisibilityTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task List_ForEveryRole_IsWhatGetWouldAnswerOneByOne(DatabaseProvider provider)
    {
        var world = await SpreadCases.MakeAsync(await servers.NewTenantAsync(provider));
        foreach (var role in RoleNames.All)
        {
            foreach (var (place, organisation) in world.Organisations.Append(KeyValuePair.Create("nowhere", Guid.Empty)))
            {
                var seen = await ReadAsync(world, role, organisation == Guid.Empty ? null : organisation);
                var expected = world.ExpectedFor(role, place);
                Assert.Equal((role, place, string.Join(',', expected)), (role, place, string.Join(',', seen.Listed)));
                Assert.Equal((role, place, string.Join(',', expected)), (role, place, string.Join(',', seen.Got)));
                Assert.Equal((role, place, string.Join(',', expected)), (role, place, string.Join(',', seen.Exported)));
                Assert.Equal((role, place, string.Join(',', expected)), (role, place, string.Join(',', seen.Opened)));
                Assert.Equal((role, place, expected.Count), (role, place, seen.Count));
            }
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Institution_OfWhatItOnlyNotified_MayChangeNothing(DatabaseProvider provider)
    {
        var world = await SpreadCases.MakeAsync(await servers.NewTenantAsync(provider));
        await world.Tenant.AsAsync(RoleNames.Doctor, world.Organisations["clinic"], async services =>
        {
            var visibility = services.GetRequiredService<ICaseVisibility>();
            Assert.True(await visibility.CanSeeAsync(world.Cases["notified"]));
            Assert.False(await visibility.CanEditAsync(world.Cases["notified"]));
        });
        await world.Tenant.AsAsync(RoleNames.WardStaff, world.Organisations["hospital"], async services =>
        {
            var visibility = services.GetRequiredService<ICaseVisibility>();
            Assert.True(await visibility.CanEditAsync(world.Cases["inpatient"]));
            Assert.False(await visibility.CanEditAsync(world.Cases["notified"]));
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Pseudonymised_SeeAndFindNoName(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        await tenant.AsAsync(RoleNames.PublicHealthInstitute, organisation: null, async services =>
        {
            var search = services.GetRequiredService<ICaseSearch>();
            var row = Assert.Single((await search.FindAsync(new CaseTerms())).Rows);
            Assert.Equal((null, null, null, null), (row.Name, row.Kana, row.Phone, row.BirthDate));
            Assert.Equal(58, row.Age);
            Assert.NotNull(row.OnsetDate);
            foreach (var word in new[] { "見本", "ミホン", "0123", "1963/12/3" })
            {
                Assert.Empty((await search.FindAsync(new CaseTerms { Text = word })).Rows);
            }

            Assert.Single((await search.FindAsync(new CaseTerms { Text = opened.HerSysId })).Rows);
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task RoomDesk_SeesWhoAndWhereAndNothingClinical(DatabaseProvider provider)
    {
        var world = await SpreadCases.MakeAsync(await servers.NewTenantAsync(provider));
        await world.Tenant.AsAsync(RoleNames.HotelOffice, world.Organisations["hotel"], async services =>
        {
            var search = services.GetRequiredService<ICaseSearch>();
            var row = (await search.GetAsync(world.Cases["guest"]))!;
            Assert.Equal("見本 guest", row.Name);
            Assert.Equal((null, null, null, null, null), (row.OnsetDate, row.Severity, row.SpecimenDate, row.DayZero, row.PatientType));
            Assert.Empty(row.Flags);

            // A condition on what is hidden would tell it by the length of the list.
            Assert.Equal(2, await search.CountAsync(new CaseTerms { Severity = CaseSeverity.Severe, DayZeroFrom = world.Tenant.Today }));
        });
    }

    private static async Task<(IReadOnlyList<string> Listed, IReadOnlyList<string> Got, IReadOnlyList<string> Exported, IReadOnlyList<string> Opened, int Count)> ReadAsync(SpreadCases world, string role, Guid? organisation)
    {
        (IReadOnlyList<string>, IReadOnlyList<string>, IReadOnlyList<string>, IReadOnlyList<string>, int) result = default;
        await world.Tenant.AsAsync(role, organisation, async services =>
        {
            var search = services.GetRequiredService<ICaseSearch>();
            var visibility = services.GetRequiredService<ICaseVisibility>();
            var (got, opened) = (new List<Guid>(), new List<Guid>());
            foreach (var id in world.Cases.Values)
            {
                if (await search.GetAsync(id) is not null)
                {
                    got.Add(id);
                }

                if (await visibility.CanSeeAsync(id))
                {
                    opened.Add(id);
                }
            }

            var listed = (await search.FindAsync(new CaseTerms(), size: 100)).Rows.Select(row => row.CaseId);
            var exported = new List<Guid>();
            await foreach (var row in search.AllAsync(new CaseTerms()))
            {
                exported.Add(row.CaseId);
            }

            result = (world.NamesOf(listed), world.NamesOf(got), world.NamesOf(exported), world.NamesOf(opened), await search.CountAsync(new CaseTerms()));
        });
        return result;
    }
}
