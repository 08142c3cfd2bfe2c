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

    /// <summary>Findings beside one field.</summary>
    public IEnumerable<Finding> Of(string fieldCode) => Findings.Where(finding => finding.FieldCode == fieldCode);
}
