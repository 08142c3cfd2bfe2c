using System.Net;
using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Reporting.Rules;
using HerSys.Testing.Hosting;
using HerSys.Testing.Rules;

namespace HerSys.Reporting.IntegrationTests;

/// <summary>The form is held to the table of cases per rule: sent over HTTP, each case is answered as the table says.</summary>
public sealed class RuleTableTests(ReportingHosts hosts)
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Form_OnEveryCaseOfTheTable_AnswersAsTheTableSays(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var doctor = await host.DoctorAsync(clinic: ReportingHost.OtherClinic);
        var page = await OpenedForm.NewAsync(doctor);
        var wrong = new List<string>();
        foreach (var (known, number) in RuleCases.All.Select((known, number) => (known, number)))
        {
            if (await ProblemAsync(doctor, page, known) is { } problem)
            {
                wrong.Add($"{number} {known.Rule} {known.Kind}: {problem}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<string?> ProblemAsync(TenantClient doctor, OpenedForm page, RuleCase known)
    {
        if (known.Existing is not null)
        {
            return await DuplicateProblemAsync(doctor, page, known);
        }

        var judged = Judge(known);
        var response = await SendAsync(doctor, page, known.Form, known.Answers, confirmed: "");
        var text = OpenedForm.Text(await response.Content.ReadAsStringAsync());
        var stops = judged.Findings.Any(finding => finding.Severity != Severity.Soft);
        if (stops != (response.StatusCode == HttpStatusCode.UnprocessableEntity))
        {
            return $"{(int)response.StatusCode} {text}";
        }

        var expected = known.Field is null || known.IsDropped ? [] : judged.Of(known.Field).Where(finding => finding.RuleId == known.Rule).ToList();
        if (known.Field is not null && !known.IsDropped && expected.Count == 0)
        {
            return "the rule is silent on the open fields";
        }

        return expected.Find(finding => !text.Contains(finding.MessageJa, StringComparison.Ordinal)) is { } missing
            ? $"'{missing.MessageJa}' is not in {text}"
            : null;
    }

    /// <summary>V23 never stops: it is told beside what was filed.</summary>
    private static async Task<string?> DuplicateProblemAsync(TenantClient doctor, OpenedForm page, RuleCase known)
    {
        var first = await SendAsync(doctor, page, known.Form, known.Existing!, confirmed: "");
        var second = await SendAsync(doctor, page, known.Form, known.Answers, confirmed: "");
        if (first.Headers.Location is null || second.Headers.Location is null)
        {
            return $"{first.StatusCode} {second.StatusCode} {OpenedForm.Text(await second.Content.ReadAsStringAsync())}";
        }

        var shown = await doctor.Http.GetStringAsync(new Uri(doctor.Http.BaseAddress!, second.Headers.Location));
        var isTold = OpenedForm.Text(shown).Contains("同じ人かもしれません", StringComparison.Ordinal);
        return isTold == known.Field is not null ? null : $"told: {isTold}";
    }

    private static Task<HttpResponseMessage> SendAsync(
        TenantClient doctor, OpenedForm page, string form, IReadOnlyDictionary<string, IReadOnlyList<string>> answers, string confirmed)
    {
        var hidden = page.Hidden
            .Where(pair => pair.Key is not ("Key" or "Version" or "Confirmed"))
            .Append(new("Key", Guid.NewGuid().ToString()))
            .Append(new("Version", form))
            .Append(new("Confirmed", confirmed))
            .Append(new("Act", "file"));
        var posted = answers.SelectMany(answer => answer.Value.Select(value => KeyValuePair.Create("a." + answer.Key, value)));
        return doctor.PostRawAsync("/notifications/form", [.. hidden, .. posted]);
    }

    /// <summary>As the form judges: what closed fields hold is no part of the notification.</summary>
    private static ValidationResult Judge(RuleCase known)
    {
        var form = FormCatalog.Embedded.Get(known.Form);
        var typed = known.Answers
            .Where(answer => form.Field(answer.Key).IsAsked)
            .Aggregate(FormAnswers.Empty, (all, answer) =>
                form.Field(answer.Key).TakesList ? all.WithList(answer.Key, answer.Value) : all.With(answer.Key, answer.Value[0]));
        var open = form.VisibleOnly(AnswerNormalizer.Normalize(form, typed, RuleCases.Today));
        var context = new ValidationContext(RuleCases.Today);
        return NotificationValidator.Standard.Validate(form, ComputedAnswers.Fill(form, open), context, ValidationMode.Submit);
    }
}
