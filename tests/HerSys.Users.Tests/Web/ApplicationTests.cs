using System.Net;
using System.Text.RegularExpressions;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using HerSys.Users.Services.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed partial class ApplicationTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Application_Accepted_GivesAnAccountThatWorks()
    {
        var applicant = "見本 " + PeopleSteps.NewName();
        using var visitor = server.Visit("naha");
        var sent = await visitor.PostAsync("/account/apply", Fields(applicant, "471020001"));
        Assert.Equal("/naha/account/apply/done", sent.Headers.Location!.ToString());
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);
        var id = await IdOfAsync(applicant);
        Assert.Contains(applicant, WebUtility.HtmlDecode(await staff.ReadAsync("/users/applications")), StringComparison.Ordinal);
        var name = PeopleSteps.NewName();

        var accepted = await staff.PostAsync($"/users/applications/{id}/accept", PeopleSteps.Form(("Accept.UserName", name)), $"/users/applications/{id}");
        var page = WebUtility.HtmlDecode(await staff.ReadAsync(accepted.Headers.Location!.ToString()["/naha".Length..]));

        var link = WelcomePattern().Match(page).Value;
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SetPasswordAsync(link, PeopleSteps.Password)).StatusCode);
        Assert.Equal("/naha/", (await visitor.SignInAsync(name)).Headers.Location!.ToString());

        // The link is shown once.
        Assert.DoesNotMatch(WelcomePattern(), await staff.ReadAsync($"/users/applications/{id}"));
    }

    [Fact]
    public async Task Application_RefusedWithoutAReason_StaysAndSaysSo()
    {
        var id = await ApplyAsync("471020002");
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);

        var page = await (await staff.PostAsync($"/users/applications/{id}/refuse", PeopleSteps.Form(("Refuse.Reason", " ")), $"/users/applications/{id}")).TextAsync();

        Assert.Contains("承認しない理由を400文字以内で入力してください", page, StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Waiting, (await ReadAsync(id)).State);
    }

    [Fact]
    public async Task Application_Refused_KeepsTheReasonAndMakesNoAccount()
    {
        var id = await ApplyAsync("471020003");
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);

        await staff.PostAsync($"/users/applications/{id}/refuse", PeopleSteps.Form(("Refuse.Reason", "在籍していなかったため")), $"/users/applications/{id}");

        var application = await ReadAsync(id);
        Assert.Equal((ApplicationState.Refused, "在籍していなかったため", (Guid?)null), (application.State, application.Reason, application.UserId));
        Assert.Contains("在籍していなかったため", WebUtility.HtmlDecode(await staff.ReadAsync($"/users/applications/{id}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_DecidedByTwo_IsDecidedOnce()
    {
        var id = await ApplyAsync("471020004");
        using var first = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);
        using var second = await server.SignInAsync("naha", RoleNames.HealthCenterDirector);
        var page = $"/users/applications/{id}";
        var token = TenantClient.TokenIn(await second.ReadAsync(page));
        await first.PostAsync(page + "/refuse", PeopleSteps.Form(("Refuse.Reason", "在籍していなかったため")), page);

        var late = await second.PostRawAsync(page + "/accept", PeopleSteps.Form(("Accept.UserName", PeopleSteps.NewName()), ("__RequestVerificationToken", token)));

        Assert.Contains("もうほかの人が審査しました", await late.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(ApplicationState.Refused, (await ReadAsync(id)).State);
    }

    [Fact]
    public async Task Application_WithAWrongCode_SaysSoAtTheFieldAndKeepsWhatWasTyped()
    {
        using var visitor = server.Visit("naha");
        var good = MedicalInstitutionCode.FromNineDigits("471020005").Value;
        var wrong = good[..9] + (char)('0' + ((good[9] - '0' + 1) % 10));

        var page = await (await visitor.PostAsync("/account/apply", Fields("見本 次郎", "471020005", code: wrong))).TextAsync();

        Assert.Contains("href=\"#InstitutionCode\">医療機関コード", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{wrong}\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"見本 次郎\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Application_WithEmptyFields_NamesEachOfThemInTheOrderOfTheForm()
    {
        using var visitor = server.Visit("naha");

        var page = await (await visitor.PostAsync("/account/apply", [])).TextAsync();

        var places = new[] { "#InstitutionKind", "#InstitutionName", "#Phone", "#Name", "#Kana", "#WishedRole" }
            .Select(field => page.IndexOf($"href=\"{field}\"", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Application_SentTwice_IsOne()
    {
        var applicant = "見本 " + PeopleSteps.NewName();
        using var visitor = server.Visit("naha");
        for (var times = 0; times < 2; times++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/account/apply", Fields(applicant, "471020006"))).StatusCode);
        }

        await server.UsingAsync("naha", async services => Assert.Equal(
            1, await services.GetRequiredService<TenantDbContext>().Set<AccountApplication>().CountAsync(application => application.Name == applicant)));
    }

    [Fact]
    public async Task Applications_TooManyInAnHour_AreAskedToWait()
    {
        using var visitor = server.Visit("osaka");
        for (var times = 0; times < ApplicationRate.MostPerHour; times++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/account/apply", Fields($"見本 {times}", "271020001"))).StatusCode);
        }

        var page = await (await visitor.PostAsync("/account/apply", Fields("見本 最後", "271020001"))).TextAsync();
        Assert.Contains("1時間たってから送るか", page, StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/account/apply", Fields("見本 最後", "271020001"))).StatusCode);
    }

    [Fact]
    public async Task Application_ThatWaits_StandsOnTheFirstPageOfThoseWhoDecide()
    {
        await ApplyAsync("471020007");
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);
        using var auditor = await server.SignInAsync("naha", RoleNames.Auditor);

        Assert.Contains("href=\"/naha/users/applications\"", await staff.ReadAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("/users/applications", await auditor.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.PrefectureOfficer)]
    public async Task Applications_ForOtherRoles_AreForbidden(string role)
    {
        using var person = await server.SignInAsync("naha", role);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/users/applications")).StatusCode);
    }

    [Fact]
    public async Task Operator_TakesNoApplications()
    {
        using var visitor = server.Visit(Platform.Shells.ShellSettings.DefaultName);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/apply")).StatusCode);
    }

    [GeneratedRegex("/account/welcome\\?token=[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex WelcomePattern();

    private static IEnumerable<KeyValuePair<string, string>> Fields(string name, string nineDigits, string? code = null) => PeopleSteps.Form(
        ("InstitutionKind", "MedicalInstitution"),
        ("InstitutionName", "見本クリニック" + nineDigits),
        ("InstitutionCode", code ?? MedicalInstitutionCode.FromNineDigits(nineDigits).Value),
        ("Name", name),
        ("Kana", "みほん はなこ"),
        ("Phone", "098-000-0000"),
        ("WishedRole", RoleNames.Doctor),
        ("Note", ""));

    private async Task<Guid> ApplyAsync(string nineDigits)
    {
        var applicant = "見本 " + PeopleSteps.NewName();
        using var visitor = server.Visit("naha");
        await visitor.PostAsync("/account/apply", Fields(applicant, nineDigits));
        return await IdOfAsync(applicant);
    }

    private async Task<Guid> IdOfAsync(string applicant)
    {
        var id = Guid.Empty;
        await server.UsingAsync("naha", async services =>
            id = (await services.GetRequiredService<TenantDbContext>().Set<AccountApplication>().SingleAsync(application => application.Name == applicant)).Id);
        return id;
    }

    private async Task<AccountApplication> ReadAsync(Guid id)
    {
        AccountApplication? found = null;
        await server.UsingAsync("naha", async services =>
            found = await services.GetRequiredService<TenantDbContext>().Set<AccountApplication>().SingleAsync(application => application.Id == id));
        return found!;
    }
}
