using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Testing.Databases;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>V23 over cases that nobody notified here.</summary>
public sealed class DuplicateTests(ReportingHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Duplicate_OfACaseWithoutNotification_IsToldWithItsReasonsAndStopsNothing(DatabaseProvider provider)
    {
        const string tenant = "nakagusuku";
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(tenant, "473286", "中城村");
        using var nurse = await host.HealthCenterAsync(tenant);
        using var doctor = await host.DoctorAsync(tenant);
        var swapped = Answers.Confirmed("ジュウフク").Set("birth_date", "1983/3/4");
        await host.Server.UsingAsync(tenant, async services =>
        {
            using (services.GetRequiredService<ActorContext>().Act("test"))
            {
                await services.GetRequiredService<ICaseRegistry>().OpenAsync(Imported());
            }
        });

        var filed = await (await OpenedForm.NewAsync(doctor)).SendAsync(swapped);
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);
        var notification = Assert.Single(await host.OfAsync("ジュウフク ハナコ", tenant));
        var shown = OpenedForm.Text(await nurse.ReadAsync($"/notifications/{notification.Id}"));
        Assert.Contains("同じ人かもしれません", shown, StringComparison.Ordinal);
        Assert.Contains("フリガナ、生年月日(月と日が逆)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("同じ人かもしれません", await doctor.ReadAsync($"/notifications/{notification.Id}"), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Record_OfACaseWithoutNotification_SaysWhatIsMissingAndWhatIsWrong(DatabaseProvider provider)
    {
        const string tenant = "kitanakagusuku";
        var host = await hosts.OnAsync(provider);
        await host.AddGovernmentAsync(tenant, "473278", "北中城村");
        using var nurse = await host.HealthCenterAsync(tenant);
        var caseId = Guid.Empty;
        await host.Server.UsingAsync(tenant, async services =>
        {
            using (services.GetRequiredService<ActorContext>().Act("test"))
            {
                caseId = (await services.GetRequiredService<ICaseRegistry>().OpenAsync(Imported() with { Person = null })).CaseId;
            }
        });

        var shown = OpenedForm.Text(await nurse.ReadAsync($"/cases/{caseId}"));
        Assert.Contains("この記録には発生届がありません", shown, StringComparison.Ordinal);
        Assert.Contains("足りないもの: 氏名、フリガナ、性別、生年月日、電話番号、所在地、診断日、類型", shown, StringComparison.Ordinal);
        Assert.Contains("発病日がありません", shown, StringComparison.Ordinal);
    }

    private static NewCase Imported() => new()
    {
        Person = new PersonDetails { FamilyName = "見本", GivenName = "花子", FamilyKana = "ジュウフク", GivenKana = "ハナコ", BirthDate = new DateOnly(1983, 4, 3) },
        Origin = CaseOrigin.Import,
        ExternalSource = "見本の表",
        ExternalNumber = "1",
        Dates = new CaseDates { OnsetState = OnsetState.Missing, Report = new DateOnly(2022, 7, 25) },
        Statuses = [new NewStatus("40", new DateTimeOffset(2022, 7, 25, 0, 0, 0, TimeSpan.Zero))],
    };
}
