using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Tests.Support;

/// <summary>Validates and, each time, proves what every message owes to its reader.</summary>
internal static class Judge
{
    internal static ValidationResult Validate(
        FormAnswers answers,
        FormDefinition? form = null,
        DateOnly? today = null,
        ValidationMode mode = ValidationMode.Submit,
        params (string RuleId, Severity Severity)[] overrides)
    {
        var version = form ?? Sample.Short;
        var context = new ValidationContext(today ?? Sample.Today)
        {
            SeverityOverrides = overrides.ToDictionary(choice => choice.RuleId, choice => choice.Severity),
        };
        var result = NotificationValidator.Standard.Validate(version, answers, context, mode);
        Assert.All(result.Findings, finding => SaysFieldAndRemedy(version, finding));
        return result;
    }

    /// <summary>Severities of one rule's findings beside one field.</summary>
    internal static IReadOnlyList<Severity> Of(this ValidationResult result, string ruleId, string fieldCode) =>
        [.. result.Of(fieldCode).Where(finding => finding.RuleId == ruleId).Select(finding => finding.Severity)];

    internal static void AssertError(this ValidationResult result, string ruleId, string fieldCode) =>
        Assert.Equal([Severity.Error], result.Of(ruleId, fieldCode));

    /// <summary>As <see cref="AssertError"/>, where other rules or hints may have found something beside the field as well.</summary>
    internal static void AssertErrorAmong(this ValidationResult result, string ruleId, string fieldCode) =>
        Assert.Contains(Severity.Error, result.Of(ruleId, fieldCode));

    internal static void AssertWarning(this ValidationResult result, string ruleId, string fieldCode)
    {
        Assert.Equal([Severity.Warning], result.Of(ruleId, fieldCode));
        Assert.True(result.IsAccepted, Text(result));
    }

    internal static void AssertSilent(this ValidationResult result, string ruleId) =>
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == ruleId);

    internal static void AssertClean(this ValidationResult result) => Assert.True(result.Findings.Count == 0, Text(result));

    internal static string Text(ValidationResult result) =>
        string.Join('\n', result.Findings.Select(finding => $"{finding.RuleId} {finding.Severity} {finding.FieldCode}: {finding.MessageJa}"));

    private static void SaysFieldAndRemedy(FormDefinition form, Finding finding)
    {
        var isKnown = form.TryGetField(finding.FieldCode, out var field);
        Assert.Contains(isKnown ? field!.Label.Ja : finding.FieldCode, finding.MessageJa, StringComparison.Ordinal);
        Assert.Contains(isKnown ? field!.Label.En : finding.FieldCode, finding.MessageEn, StringComparison.Ordinal);
        Assert.Matches("([てで]ください|ます|です)", finding.MessageJa);
        Assert.DoesNotMatch("[ぁ-ん]{2}", WithoutQuotes(finding.MessageEn));
    }

    private static string WithoutQuotes(string message) =>
        System.Text.RegularExpressions.Regex.Replace(message, "'[^']*'|Example.*$", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
