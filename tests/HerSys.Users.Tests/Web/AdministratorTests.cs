using System.Net;
using System.Text.RegularExpressions;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed partial class AdministratorTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>, IAsyncLifetime
{
    private readonly HerSysServer server = fixture.Server;
    private TenantClient administrator = null!;

    public async ValueTask InitializeAsync() => administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);

    public ValueTask DisposeAsync()
    {
        administrator.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task NewPerson_GetsALinkThatWorks()
    {
        var name = PeopleSteps.NewName();
        var made = await administrator.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 花子"), ("Kana", "みほん はなこ"), ("UserName", name.ToUpperInvariant()), ("Organisation", "那覇市保健所"), ("Role", RoleNames.HealthCenterStaff)));

        var page = await administrator.ReadAsync(made.Headers.Location!.ToString()["/naha".Length..]);
        Assert.Contains("ミホン ハナコ", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        using var person = server.Visit("naha");
        Assert.Equal(HttpStatusCode.Redirect, (await person.SetPasswordAsync(WelcomePattern().Match(page).Value, PeopleSteps.Password)).StatusCode);
        Assert.Equal("/naha/", (await person.SignInAsync(name)).Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("ab", "3文字以上")]
    [InlineData("花子", "英小文字")]
    [InlineData("1hanako", "英小文字で始まる")]
    public async Task NewPerson_WithAWrongId_IsRefusedAtTheField(string name, string rule)
    {
        var page = await (await administrator.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 花子"), ("UserName", name), ("Organisation", "那覇市保健所"), ("Role", RoleNames.HealthCenterStaff)))).TextAsync();

        Assert.Contains("href=\"#UserName\"", page, StringComparison.Ordinal);
        Assert.Contains(rule, page, StringComparison.Ordinal);
        Assert.Contains("value=\"見本 花子\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewPerson_WithATakenId_IsRefused()
    {
        var known = await server.CreateAsync("naha");
        var page = await (await administrator.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "見本 花子"), ("UserName", known.UserName), ("Organisation", "那覇市保健所"), ("Role", RoleNames.HealthCenterStaff)))).TextAsync();

        Assert.Contains("使われています", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_SearchedByKanaInAnyWriting_FindsThePerson()
    {
        var name = PeopleSteps.NewName("kensaku");
        await administrator.PostAsync("/users/new", PeopleSteps.Form(
            ("DisplayName", "検索 太郎"), ("Kana", "ケンサク タロウ"), ("UserName", name), ("Organisation", "那覇市保健所"), ("Role", RoleNames.HealthCenterStaff)));

        foreach (var text in new[] { "けんさく", "ｹﾝｻｸ", "検索", name })
        {
            Assert.Contains($">{name}<", await administrator.ReadAsync("/users?Text=" + Uri.EscapeDataString(text)), StringComparison.Ordinal);
        }

        Assert.DoesNotContain($">{name}<", await administrator.ReadAsync("/users?State=Locked&Text=" + name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_EndsTheSessionWithinAMinuteAndUnlockOpensAgain()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        await person.SignInAsync(user.UserName);

        await administrator.PostAsync($"/users/{user.UserId}/lock", PeopleSteps.Form(("Lock.Reason", "退職のため")), $"/users/{user.UserId}");
        server.Clock.Advance(TimeSpan.FromSeconds(61));
        Assert.False(await person.IsSignedInAsync());

        await administrator.PostAsync($"/users/{user.UserId}/unlock", [], $"/users/{user.UserId}");
        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Fact]
    public async Task Unlock_OfARestingAccount_LetsThePersonInAtOnce()
    {
        var user = await server.CreateWithPasswordAsync("naha");
        using var person = server.Visit("naha");
        for (var tries = 0; tries < 5; tries++)
        {
            await person.SignInAsync(user.UserName, "not the password");
        }

        Assert.Contains("休止中", WebUtility.HtmlDecode(await administrator.ReadAsync($"/users/{user.UserId}")), StringComparison.Ordinal);
        await administrator.PostAsync($"/users/{user.UserId}/unlock", [], $"/users/{user.UserId}");

        Assert.Equal(HttpStatusCode.Redirect, (await person.SignInAsync(user.UserName)).StatusCode);
    }

    [Fact]
    public async Task Lock_OfOneself_IsRefused()
    {
        var (own, client) = await OneselfAsync();
        using (client)
        {
            var page = await (await client.PostAsync($"/users/{own}/lock", PeopleSteps.Form(("Lock.Reason", "試し")), $"/users/{own}")).TextAsync();
            Assert.Contains("自分のアカウントはロックできません", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Duty_ForOneself_IsRefused()
    {
        var (own, client) = await OneselfAsync();
        using (client)
        {
            var page = await (await client.PostAsync(
                $"/users/{own}/duties", PeopleSteps.Form(("Duty.Organisation", "那覇市保健所"), ("Duty.Role", RoleNames.HealthCenterDirector)), $"/users/{own}")).TextAsync();
            Assert.Contains("自分の職務は、自分では加えられません", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Duty_WithDaysInAnEra_IsGivenForThoseDays()
    {
        var user = await server.CreateAsync("naha");

        var answer = await administrator.PostAsync(
            $"/users/{user.UserId}/duties",
            PeopleSteps.Form(("Duty.Organisation", ""), ("Duty.Role", RoleNames.Auditor), ("Duty.From", "令和80年4月1日"), ("Duty.Until", "2099/3/31")),
            $"/users/{user.UserId}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await server.UsingAsync("naha", async services =>
        {
            var duty = await services.GetRequiredService<TenantDbContext>().Set<Duty>().SingleAsync(candidate => candidate.UserId == user.UserId && candidate.Role == RoleNames.Auditor);
            Assert.Equal((new DateOnly(2098, 4, 1), (DateOnly?)new DateOnly(2099, 3, 31)), (duty.ValidFrom, duty.ValidUntil));
        });
    }

    [Fact]
    public async Task Institution_WithAWrongCheckDigit_IsRefusedAndKeepsWhatWasTyped()
    {
        var good = MedicalInstitutionCode.FromNineDigits("471040001").Value;
        var wrong = good[..9] + (char)('0' + ((good[9] - '0' + 1) % 10));

        var page = await (await administrator.PostAsync("/organisations/new", PeopleSteps.Form(("Kind", "MedicalInstitution"), ("Name", "見本病院"), ("Code", wrong)))).TextAsync();

        Assert.Contains("href=\"#Code\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{wrong}\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAsync("/organisations/new", PeopleSteps.Form(("Kind", "MedicalInstitution"), ("Name", "見本病院"), ("Code", good)))).StatusCode);
        var twice = await (await administrator.PostAsync("/organisations/new", PeopleSteps.Form(("Kind", "MedicalInstitution"), ("Name", "別の病院"), ("Code", good)))).TextAsync();
        Assert.Contains("もう登録されています", twice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HealthCenter_WithAnArea_ReceivesItsMunicipalities()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.PostAsync(
            "/organisations/new", PeopleSteps.Form(("Kind", "HealthCenter"), ("Name", "見本南部保健所"), ("Area", "472085\n472107")))).StatusCode);

        await server.UsingAsync("naha", async services =>
        {
            var directory = services.GetRequiredService<Contracts.IOrganisationDirectory>();
            Assert.Equal("見本南部保健所", (await directory.HealthCenterForAsync("472107"))?.Name);
            Assert.Equal("那覇市保健所", (await directory.HealthCenterForAsync("472018"))?.Name);
            Assert.Null(await directory.HealthCenterForAsync("270008"));
        });
        var refused = await (await administrator.PostAsync(
            "/organisations/new", PeopleSteps.Form(("Kind", "HealthCenter"), ("Name", "見本北部保健所"), ("Area", "472085 472100")))).TextAsync();
        Assert.Contains("管轄「472100」", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organisation_ChangedByAnotherMeanwhile_IsNotOverwritten()
    {
        var clinic = await server.AddClinicAsync("naha", "471040002");
        Organisation? organisation = null;
        await server.UsingAsync("naha", async services => organisation = await services.GetRequiredService<TenantDbContext>().Set<Organisation>().SingleAsync(candidate => candidate.Name == clinic));
        var path = $"/organisations/{organisation!.Id}";
        var fields = PeopleSteps.Form(("Kind", "MedicalInstitution"), ("Code", organisation.Code!), ("IsActive", "true"), ("Version", "1"));

        var first = await administrator.PostAsync(path, fields.Append(new("Name", "先の名称")));
        var second = await administrator.PostAsync(path, fields.Append(new("Name", "後の名称")));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Contains("ほかの人が先に変えました", await second.TextAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("/account/welcome\\?token=[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex WelcomePattern();

    private async Task<(Guid Id, TenantClient Client)> OneselfAsync()
    {
        var user = await server.CreateWithPasswordAsync("naha", RoleNames.TenantAdministrator, organisation: null);
        var client = server.Visit("naha");
        await client.SignInAsync(user.UserName);
        return (user.UserId, client);
    }
}
