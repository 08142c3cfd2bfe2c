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

/// <summary>システム利用管理者: people of the own institution and nobody else.</summary>
public sealed class InstitutionManagerTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>, IAsyncLifetime
{
    private static int clinics;
    private readonly HerSysServer server = fixture.Server;
    private string clinic = "";
    private string otherClinic = "";
    private TenantClient manager = null!;

    public async ValueTask InitializeAsync()
    {
        clinic = await server.AddClinicAsync("naha", $"47103{clinics++:0000}");
        otherClinic = await server.AddClinicAsync("naha", $"47103{clinics++:0000}");
        manager = await server.SignInAsync("naha", RoleNames.InstitutionManager, clinic);
    }

    public ValueTask DisposeAsync()
    {
        manager.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Manager_SeesThePeopleOfTheOwnInstitutionOnly()
    {
        var own = await server.CreateAsync("naha", RoleNames.Doctor, clinic);
        var other = await server.CreateAsync("naha", RoleNames.Doctor, otherClinic);

        var list = await manager.ReadAsync("/users");

        Assert.Contains(own.UserName, list, StringComparison.Ordinal);
        Assert.DoesNotContain(other.UserName, list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/users/{own.UserId}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/users/{other.UserId}")).StatusCode);
    }

    [Theory]
    [InlineData("lock", "Lock.Reason")]
    [InlineData("unlock", null)]
    [InlineData("invite", null)]
    [InlineData("end-sessions", null)]
    [InlineData("name", "Name.DisplayName")]
    [InlineData("duties", "Duty.Role")]
    public async Task Manager_ChangingSomebodyElsewhere_FindsNobody(string action, string? field)
    {
        var other = await server.CreateAsync("naha", RoleNames.Clerk, otherClinic);
        var before = await ReadAsync(other.UserId);

        var answer = await manager.PostAsync(
            $"/users/{other.UserId}/{action}", field is null ? [] : PeopleSteps.Form((field, RoleNames.Doctor)), "/users/new");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(before, await ReadAsync(other.UserId));
    }

    [Fact]
    public async Task Manager_MakingAnAccountAtAnotherInstitution_MakesItAtTheOwn()
    {
        var name = PeopleSteps.NewName();

        var answer = await manager.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 花子"), ("UserName", name), ("Organisation", otherClinic), ("Role", RoleNames.Doctor)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await server.UsingAsync("naha", async services =>
        {
            var duty = await services.GetRequiredService<TenantDbContext>().Set<Duty>().Include(candidate => candidate.Organisation)
                .SingleAsync(candidate => services.GetRequiredService<TenantDbContext>().Set<User>().Any(user => user.Id == candidate.UserId && user.UserName == name));
            Assert.Equal(clinic, duty.Organisation!.Name);
        });
    }

    [Fact]
    public async Task Manager_GivingARoleOfAnotherKind_IsRefusedAndKeepsWhatWasTyped()
    {
        var name = PeopleSteps.NewName();

        var page = await (await manager.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 花子"), ("UserName", name), ("Role", RoleNames.HealthCenterDirector)))).TextAsync();

        Assert.Contains("医療機関では使えません", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{name}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manager_OfSomebodyWhoAlsoWorksElsewhere_CannotBecomeThem()
    {
        var shared = await server.CreateWithPasswordAsync("naha", RoleNames.Doctor, clinic);
        await server.AsSystemAsync("naha", async services =>
        {
            var place = await services.GetRequiredService<OrganisationFinder>().DemandAsync(otherClinic, CancellationToken.None);
            await services.GetRequiredService<AddDuty>().ExecuteAsync(shared.UserId, place.Id, RoleNames.Doctor, null, null);
        });
        var before = await ReadAsync(shared.UserId);

        await manager.PostAsync($"/users/{shared.UserId}/invite", [], "/users/new");

        Assert.Equal(before, await ReadAsync(shared.UserId));
        var page = WebUtility.HtmlDecode(await manager.ReadAsync($"/users/{shared.UserId}"));
        Assert.Contains("ほかの組織でも職務を持っているため", page, StringComparison.Ordinal);
        Assert.DoesNotContain(otherClinic, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organisations")]
    [InlineData("/roles")]
    [InlineData("/users/applications")]
    public async Task Manager_OnPagesOfTheAdministrator_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Doctor_OnThePeoplesPage_IsForbidden()
    {
        using var doctor = await server.SignInAsync("naha", RoleNames.Doctor, clinic);
        Assert.Equal(HttpStatusCode.Forbidden, (await doctor.GetAsync("/users")).StatusCode);
    }

    // All that an administrator can change of an account.
    private async Task<string> ReadAsync(Guid id)
    {
        var state = "";
        await server.UsingAsync("naha", async services =>
        {
            var db = services.GetRequiredService<TenantDbContext>();
            var user = await db.Set<User>().SingleAsync(candidate => candidate.Id == id);
            var duties = await db.Set<Duty>().CountAsync(duty => duty.UserId == id);
            var links = await db.Set<OneTimeLink>().CountAsync(link => link.UserId == id);
            state = $"{user.DisplayName} {user.LockedAt} {user.SecurityStamp} {duties} {links}";
        });
        return state;
    }
}
