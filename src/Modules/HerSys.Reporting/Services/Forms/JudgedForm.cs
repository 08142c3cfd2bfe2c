using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Forms;

/// <summary>A form with what the rules say about it.</summary>
/// <param name="Form">The version.</param>
/// <param name="Typed">Answers as typed, those of closed fields included.</param>
/// <param name="Normalized">The same, normalised: what decides which fields are open.</param>
/// <param name="Result">Findings of a submission, and the normalised answers of open fields.</param>
/// <param name="Summary">Progress and key facts.</param>
/// <param name="Duplicates">Records that may be about the same person (V23).</param>
internal sealed record JudgedForm(
    FormDefinition Form,
    FormAnswers Typed,
    FormAnswers Normalized,
    ValidationResult Result,
    NotificationSummary Summary,
    IReadOnlyList<DuplicateCandidate> Duplicates)
{
    /// <summary>Findings that the person who files must have seen.</summary>
    public IReadOnlyList<Finding> Warnings => [.. Result.Findings.Where(finding => finding.Severity == Severity.Warning)];

    /// <summary>The warnings in short, as a revision remembers them; equal warnings give equal text.</summary>
    public string WarningKey => string.Join(' ', Warnings.Select(finding => finding.Key).Distinct().Order(StringComparer.Ordinal));
}
