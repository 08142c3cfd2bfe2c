using System.Net;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>A session, a stamp or a form of one tenant is worth nothing in another.</summary>
public sealed class IsolationTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Cookie_OfAnotherTenant_IsWorthless()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        var cookie = person.Cookies.GetCookies(new Uri(server.Address, "/naha/")).Single(known => known.Name.EndsWith("Identity.Application", StringComparison.Ordinal));

        foreach (var name in new[] { cookie.Name, cookie.Name.Replace("naha", "osaka", StringComparison.Ordinal) })
        {
            using var elsewhere = server.Visit("osaka");
            elsewhere.Cookies.Add(server.Address, new Cookie(name, cookie.Value, "/osaka"));
            Assert.False(await elsewhere.IsSignedInAsync());
        }
    }

    [Fact]
    public async Task Cookie_OfATenantWithTheSamePersonAndStamp_IsWorthless()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        User? known = null;
        await server.UsingAsync("naha", async services => known = await services.GetRequiredService<TenantDbContext>().Set<User>().AsNoTracking().SingleAsync(candidate => candidate.Id == user.UserId));
        await server.UsingAsync("osaka", async services =>
        {
            var db = services.GetRequiredService<TenantDbContext>();
            var place = await db.Set<Organisation>().FirstAsync(organisation => organisation.Kind == Contracts.OrganisationKind.HealthCenter);
            db.Add(known!);
            db.Add(new Duty { Id = user.DutyId, UserId = user.UserId, OrganisationId = place.Id, Role = RoleNames.HealthCenterStaff, ValidFrom = new DateOnly(2020, 1, 1) });
            await db.SaveChangesAsync();
        });
        var cookie = person.Cookies.GetCookies(new Uri(server.Address, "/naha/")).Single(candidate => candidate.Name.EndsWith("Identity.Application", StringComparison.Ordinal));

        using var elsewhere = server.Visit("osaka");
        elsewhere.Cookies.Add(server.Address, new Cookie(cookie.Name.Replace("naha", "osaka", StringComparison.Ordinal), cookie.Value, "/osaka"));

        Assert.False(await elsewhere.IsSignedInAsync());
        Assert.Equal("/osaka/", (await elsewhere.SignInAsync(user.UserName)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Form_OfAnotherTenant_IsRefused()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("osaka");
        var token = TenantClient.TokenIn(await person.ReadAsync("/account/sign-in"));
        using var naha = new TenantClient(server.Address, "/naha", person.Cookies);

        var answer = await naha.PostRawAsync("/account/sign-in", PeopleSteps.Form(("UserName", user.UserName), ("Password", PeopleSteps.Password), ("__RequestVerificationToken", token)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Session_InOneTenant_DoesNotEndWithTheStampOfAnother()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);
        await server.UsingAsync("osaka", services => services.GetRequiredService<TenantDbContext>().Set<User>()
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SecurityStamp, "another")));
        server.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.True(await person.IsSignedInAsync());
    }
}
