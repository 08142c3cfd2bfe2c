using System.Net;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed class DutyTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task SignIn_WithTwoDuties_AsksForOneAndLeadsBack()
    {
        var (user, duties) = await TwoDutiesAsync();
        using var person = server.Visit("naha");

        var answer = await person.SignInAsync(user.UserName, returnUrl: "/naha/users/applications");
        var choice = answer.Headers.Location!.ToString();
        Assert.StartsWith("/naha/account/duty?", choice, StringComparison.Ordinal);
        Assert.Contains("どの職務で入りますか", await person.ReadAsync(choice["/naha".Length..]), StringComparison.Ordinal);

        var chosen = await person.PostAsync(
            "/account/duty", PeopleSteps.Form(("dutyId", duties[RoleNames.HealthCenterStaff].ToString()), ("returnUrl", "/naha/users/applications")));
        Assert.Equal("/naha/users/applications", chosen.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/users/applications")).StatusCode);
    }

    [Fact]
    public async Task Page_BeforeADutyIsChosen_LeadsToTheChoice()
    {
        var (user, _) = await TwoDutiesAsync();
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        foreach (var path in new[] { "/users/applications", "/" })
        {
            var answer = await person.GetAsync(path);
            Assert.StartsWith("/naha/account/duty", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Switch_ToAnotherDuty_ChangesWhatOneMayDo()
    {
        var (user, duties) = await TwoDutiesAsync();
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        await ChooseAsync(person, duties[RoleNames.HealthCenterStaff]);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/users/applications")).StatusCode);

        await ChooseAsync(person, duties[RoleNames.Auditor]);

        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/users/applications")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/admin/audit")).StatusCode);
    }

    [Fact]
    public async Task Choice_OfSomebodyElsesDuty_IsRefused()
    {
        var (user, _) = await TwoDutiesAsync();
        var other = await server.CreateAsync("naha", RoleNames.TenantAdministrator, organisation: null);
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        await ChooseAsync(person, other.DutyId);

        Assert.Contains("職務が選ばれていないか", await person.ReadAsync("/account/duty"), StringComparison.Ordinal);
        Assert.StartsWith("/naha/account/duty", (await person.GetAsync("/users")).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duty_ThatIsEnded_EndsItsSessionWithinAMinute()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        await server.AsSystemAsync("naha", services => services.GetRequiredService<EndDuty>().ExecuteAsync(user.UserId, user.DutyId));

        server.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.False(await person.IsSignedInAsync());
        Assert.Contains("いま使える職務がありません", await (await person.SignInAsync(user.UserName)).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duty_ThatBeginsTomorrow_CannotBeUsedToday()
    {
        var (user, duties) = await TwoDutiesAsync();
        await server.UsingAsync("naha", services => services.GetRequiredService<TenantDbContext>().Set<Duty>()
            .Where(duty => duty.Id == duties[RoleNames.Auditor])
            .ExecuteUpdateAsync(set => set.SetProperty(duty => duty.ValidFrom, duty => duty.ValidFrom.AddDays(1))));
        using var person = server.Visit("naha");

        // One duty is left, so that there is nothing to choose.
        Assert.Equal("/naha/", (await person.SignInAsync(user.UserName)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Organisation_ThatIsClosed_TakesItsDutiesAlong()
    {
        var clinic = await server.AddClinicAsync("naha", "471010001");
        var user = await server.CreateWithPasswordAsync("naha", RoleNames.Doctor, clinic);
        await server.AsSystemAsync("naha", async services =>
        {
            var organisation = await services.GetRequiredService<TenantDbContext>().Set<Organisation>().FirstAsync(candidate => candidate.Name == clinic);
            await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
            {
                Id = organisation.Id, Version = organisation.Version, Kind = organisation.Kind, Name = clinic, Code = organisation.Code, IsActive = false,
            });
        });
        using var person = server.Visit("naha");

        Assert.Contains("いま使える職務がありません", await (await person.SignInAsync(user.UserName)).TextAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ChooseAsync(TenantClient person, Guid duty) =>
        person.PostAsync("/account/duty", PeopleSteps.Form(("dutyId", duty.ToString())));

    private async Task<(CreatedUser User, IReadOnlyDictionary<string, Guid> Duties)> TwoDutiesAsync()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        var second = Guid.Empty;
        await server.AsSystemAsync("naha", async services =>
        {
            var government = await services.GetRequiredService<OwnGovernment>().GetAsync(CancellationToken.None);
            second = await services.GetRequiredService<AddDuty>().ExecuteAsync(user.UserId, government.Id, RoleNames.Auditor, null, null);
        });
        return (user, new Dictionary<string, Guid> { [RoleNames.HealthCenterStaff] = user.DutyId, [RoleNames.Auditor] = second });
    }
}
