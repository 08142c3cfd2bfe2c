using System.Globalization;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Api.Services;

/// <summary>What a clinic's system sent, judged.</summary>
/// <param name="Form">The judged form.</param>
/// <param name="ClosedAnswers">Answers to fields that the other answers close.</param>
internal sealed record JudgedSubmission(JudgedForm Form, IReadOnlyList<ApiProblemError> ClosedAnswers)
{
    /// <summary>All errors in the order of the form; answers to closed fields at the end.</summary>
    public IReadOnlyList<ApiProblemError> Errors =>
    [
        .. Form.Result.Errors.Select(finding => ApiProblemError.OfAnswer(finding.FieldCode, finding.RuleId, finding.Message(CultureInfo.CurrentUICulture))),
        .. ClosedAnswers,
    ];
}
