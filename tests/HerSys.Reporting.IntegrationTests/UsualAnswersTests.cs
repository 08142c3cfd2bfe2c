using HerSys.Platform.Shells;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Testing.Databases;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>What a form that is begun takes over from the last one of the same person, and what it never does.</summary>
public sealed class UsualAnswersTests(ReportingHosts hosts)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Test_OfTheLastNotification_IsSuggestedWhereTheTypeNeedsOne(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("イツモドオリ").Set("test_kind", "nucleic_acid").Set("specimen", "saliva"));

        var next = await OpenedForm.NewAsync(doctor);
        Assert.Contains("前回の届け出と今日の日付から入れてあります", OpenedForm.Text(next.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("イツモドオリ", next.Html, StringComparison.Ordinal);
        var confirmed = await KeepAsync(next, "confirmed");
        Assert.Matches("data-code=\"test_kind\"[^>]*data-suggestion=\"nucleic_acid\"[^>]*data-usual=\"yes\"", confirmed);
        Assert.Matches("data-code=\"specimen\"[^>]*data-suggestion=\"saliva\"[^>]*data-usual=\"yes\"", confirmed);
        Assert.Matches("data-code=\"symptomatic\"[^>]*data-suggestion=\"yes\"", confirmed);

        var suspected = await KeepAsync(next, "suspected");
        Assert.DoesNotContain("data-suggestion=\"nucleic_acid\"", suspected, StringComparison.Ordinal);
        Assert.DoesNotContain("data-suggestion=\"saliva\"", suspected, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Test_OfSomebodyElse_IsNotSuggested(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync();
        await (await OpenedForm.NewAsync(doctor)).FileAsync(Answers.Confirmed("ベツノヒト"));

        using var other = await host.DoctorAsync();
        var form = await OpenedForm.NewAsync(other);
        Assert.DoesNotContain("data-suggestion=\"nucleic_acid\"", await KeepAsync(form, "confirmed"), StringComparison.Ordinal);
    }

    private static async Task<string> KeepAsync(OpenedForm form, string type)
    {
        var response = await form.SendAsync(new Answers().Set("patient_type", type), path: "/notifications/form/keep");
        return await response.Content.ReadAsStringAsync();
    }
}
