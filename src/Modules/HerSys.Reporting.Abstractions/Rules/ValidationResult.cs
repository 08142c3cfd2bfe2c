using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>What the rules found, in the order of the form.</summary>
/// <param name="Answers">The normalised answers that were judged.</param>
/// <param name="Findings">All findings, the worst of a field first.</param>
public sealed record ValidationResult(FormAnswers Answers, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether no error stands against submitting.</summary>
    public bool IsAccepted => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>Findings that stop the submission.</summary>
    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Severity == Severity.Error);

    /// <summary>
    /// The same, where an error that the record had before the amendment, with the same answer, is a warning: imported and
    /// old records can be mended bit by bit. What the amendment itself brings in stays an error.
    /// </summary>
    /// <param name="standing">What today's rules say about the record as it stands.</param>
    public ValidationResult Excusing(ValidationResult standing)
    {
        var known = standing.Errors
            .Where(error => standing.Answers.Values(error.FieldCode).SequenceEqual(Answers.Values(error.FieldCode)))
            .Select(error => (error.RuleId, error.FieldCode))
            .ToHashSet();
        return this with { Findings = [.. Findings.Select(finding => known.Contains((finding.RuleId, finding.FieldCode)) ? Excused(finding) : finding)] };
    }

    private static Finding Excused(Finding finding) => finding.Severity != Severity.Error ? finding : finding with
    {
        Severity = Severity.Warning,
        MessageJa = finding.MessageJa + " 前の届け出から変わっていないので、直さずに出すこともできます。",
        MessageEn = finding.MessageEn + " It was so before this amendment, so it does not stop it.",
    };

    /// <summary>Findings beside one field.</summary>
    public IEnumerable<Finding> Of(string fieldCode) => Findings.Where(finding => finding.FieldCode == fieldCode);
}
