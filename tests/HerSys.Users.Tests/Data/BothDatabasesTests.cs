using System.Net;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using HerSys.Users.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Data;

/// <summary>What asks the database for more than rows: counting in one statement, keys of pages, saves that collide.</summary>
public sealed class BothDatabasesTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SignIn_RightAndWrong_CountsAndRests(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(database);
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");

        await person.SignInAsync(user.UserName, "not the password");
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.SignInAsync(user.UserName, "not the password")));

        Assert.Contains("休止中", await (await person.SignInAsync(user.UserName)).TextAsync(), StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Lists_PageByPage_ShowEachRowOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(database);
        await server.AsSystemAsync("naha", async services =>
        {
            foreach (var name in new[] { "mihon-b", "mihon.a", "mihon-10", "mihon-9", "zz-mihon", "amihon" })
            {
                await services.GetRequiredService<CreateUser>().ExecuteAsync(new NewUser(name, "見本 " + name, RoleNames.Auditor));
            }

            foreach (var name in new[] { "見本病院", "みほん医院", "ミホンクリニック", "mihon clinic", "Ａ医院" })
            {
                await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit { Kind = OrganisationKind.Contractor, Name = name });
            }
        });

        await server.AsSystemAsync("naha", async services =>
        {
            var users = services.GetRequiredService<ListUsers>();
            var paged = await AllAsync(async after => (await users.ExecuteAsync(new UserQuery(After: after, Size: 2))) is var page ? (page.Rows.Select(row => row.UserName), page.Next) : default);
            var whole = (await users.ExecuteAsync(new UserQuery(Size: 200))).Rows.Select(row => row.UserName);
            Assert.Equal(whole, paged);

            var organisations = services.GetRequiredService<ListOrganisations>();
            var pagedNames = await AllAsync(async after => (await organisations.ExecuteAsync(new OrganisationQuery(After: after, Size: 2))) is var page ? (page.Rows.Select(row => row.Name), page.Next) : default);
            var wholeNames = (await organisations.ExecuteAsync(new OrganisationQuery(Size: 200))).Rows.Select(row => row.Name);
            Assert.Equal(wholeNames, pagedNames);
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task UserId_TakenInTheSameMoment_IsGivenOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(database);
        var name = PeopleSteps.NewName();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await server.CreateAsync("naha", name: name);
                return "made";
            }
            catch (UserRefusedException refused)
            {
                return refused.Field;
            }
        }));

        Assert.Single(outcomes, "made");
        Assert.Equal(5, outcomes.Count(outcome => outcome == "UserName"));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FileOfPeople_ConfirmedTwiceAtOnce_IsCarriedOutOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var server = await StartAsync(database);
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var (fresh, moved) = (PeopleSteps.NewName(), (await server.CreateAsync("naha")).UserName);
        var (path, _) = await administrator.PreviewAsync(
            "naha", ReshuffleSteps.Head + $"新規,{fresh},見本 太郎,,那覇市保健所,保健所職員,,\r\n異動,{moved},見本 花子,,,監査,,\r\n");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => administrator.ConfirmAsync(path)));

        Assert.Single(await server.DutiesAsync("naha", fresh));
        Assert.Equal(2, (await server.DutiesAsync("naha", moved)).Count);
    }

    private static async Task<IReadOnlyList<string>> AllAsync(Func<string?, Task<(IEnumerable<string> Rows, string? Next)>> read)
    {
        var all = new List<string>();
        string? after = null;
        do
        {
            var (rows, next) = await read(after);
            all.AddRange(rows);
            after = next;
        }
        while (after is not null);
        return all;
    }

    private static async Task<HerSysServer> StartAsync(TestDatabase database)
    {
        var server = await HerSysServer.StartAsync(database.Configuration.ToDictionary(), withOperator: false);
        await server.AddTenantAsync("naha", "472018", "那覇市");
        return server;
    }
}
